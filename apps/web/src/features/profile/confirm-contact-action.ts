'use server';

import { redirect } from 'next/navigation';
import { ConfirmContactChangeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { forgetPendingContactChange, readPendingContactChange } from './pending-contact-change.ts';
import { type ProfileState, profileUnavailable, refuse } from './profile-state.ts';

/** Proves a new contact by the code that was sent to it. */
export async function confirmContactAction(_previous: ProfileState, form: FormData): Promise<ProfileState> {
  const pending = await readPendingContactChange();
  if (!pending) redirect(`${paths.profile}?notice=ended`);
  const typed = { code: formText(form, 'code') };
  try {
    const { confirmContactChange: result } = await mutate(ConfirmContactChangeDocument, {
      input: { changeId: pending.changeId, code: typed.code },
    });
    switch (result.__typename) {
      case 'ConfirmContactChangeSuccess':
        await forgetPendingContactChange();
        break;
      case 'InvalidCodeError':
        return refuse(typed, result.message, 'code');
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return refuse(typed, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(typed, profileUnavailable);
    throw error;
  }
  redirect(`${paths.profile}?notice=contact`);
}
