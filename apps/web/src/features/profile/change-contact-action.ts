'use server';

import { redirect } from 'next/navigation';
import { MakeContactPrimaryDocument, RemoveContactDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { type ProfileState, profileUnavailable, refuse } from './profile-state.ts';

/** Makes a contact the main one, or takes it off the record: which, the button that was pressed says. */
export async function changeContactAction(
  previous: Stepped<ProfileState>,
  form: FormData,
): Promise<Stepped<ProfileState>> {
  return withStepUp(previous, form, changeContact);
}

async function changeContact(_previous: ProfileState, form: FormData): Promise<ProfileState> {
  const input = { contactId: formText(form, 'contactId') };
  const removes = formText(form, 'do') === 'remove';
  try {
    const result = removes
      ? (await mutate(RemoveContactDocument, { input })).removeContact
      : (await mutate(MakeContactPrimaryDocument, { input })).makeContactPrimary;
    switch (result.__typename) {
      case 'RemoveContactSuccess':
      case 'MakeContactPrimarySuccess':
        break;
      case 'LastContactError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return refuse({}, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse({}, profileUnavailable);
    throw error;
  }
  redirect(`${paths.profile}?notice=${removes ? 'removed' : 'contact'}`);
}
