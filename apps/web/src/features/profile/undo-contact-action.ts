'use server';

import { redirect } from 'next/navigation';
import { UndoContactChangeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type ProfileState, profileUnavailable, refuse } from './profile-state.ts';

/** Undoes a change of contacts by the token of a link. */
export async function undoContactAction(_previous: ProfileState, form: FormData): Promise<ProfileState> {
  try {
    const { undoContactChange: result } = await sendAsPublic(UndoContactChangeDocument, {
      input: { token: formText(form, 'token') },
    });
    switch (result.__typename) {
      case 'UndoContactChangeSuccess':
        break;
      case 'UndoEndedError':
        return refuse({}, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse({}, profileUnavailable);
    throw error;
  }
  redirect(`${paths.undoContactChange}?done=1`);
}
