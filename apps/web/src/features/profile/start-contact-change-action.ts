'use server';

import { redirect } from 'next/navigation';
import { type ContactChannel, StartContactChangeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { keepPendingContactChange } from './pending-contact-change.ts';
import { type ProfileState, profileUnavailable, refuse } from './profile-state.ts';

/** Has a code sent to a new contact, and leads to the page that asks for it. */
export async function startContactChangeAction(
  previous: Stepped<ProfileState>,
  form: FormData,
): Promise<Stepped<ProfileState>> {
  return withStepUp(previous, form, startContactChange);
}

async function startContactChange(_previous: ProfileState, form: FormData): Promise<ProfileState> {
  const channel: ContactChannel = formText(form, 'channel') === 'SMS' ? 'SMS' : 'EMAIL';
  const typed = { value: formText(form, 'value'), channel };
  const input = {
    accountId: formText(form, 'accountId'),
    ...typed,
    channel,
    replacesId: formText(form, 'replacesId') || null,
  };
  try {
    const { startContactChange: result } = await mutate(StartContactChangeDocument, { input });
    switch (result.__typename) {
      case 'StartContactChangeSuccess': {
        const { changeId, value, expiresAt } = result;
        await keepPendingContactChange({ changeId, value, expiresAt });
        break;
      }
      case 'InvalidInputError':
        return refuse(typed, result.message, result.field);
      case 'TooManyAttemptsError':
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
  redirect(paths.confirmContact);
}
