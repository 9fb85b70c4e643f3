'use server';

import { redirect } from 'next/navigation';
import { RegisterByInvitationDocument, type RegisterByInvitationInput } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type RegistrationState, refuse, registrationUnavailable } from '../registration/registration-state.ts';

/** Makes a sign-in by an invitation, which its owner then uses for the first time. */
export async function registerByInvitationAction(
  _previous: RegistrationState,
  form: FormData,
): Promise<RegistrationState> {
  const typed = { username: formText(form, 'username') };
  const input = { ...typed, token: formText(form, 'token'), password: formText(form, 'password') };
  const state = await register(input, typed);
  if (state) return state;
  redirect(`${paths.signIn}?notice=joined`);
}

/** @param typed What is shown again. The password is not among it. */
async function register(
  input: RegisterByInvitationInput,
  typed: Record<'username', string>,
): Promise<RegistrationState | null> {
  try {
    const { registerByInvitation: result } = await sendAsPublic(RegisterByInvitationDocument, { input });
    switch (result.__typename) {
      case 'RegisterByInvitationSuccess':
        return null;
      case 'UsernameTakenError':
        return refuse(typed, result.message, 'username');
      case 'WeakPasswordError':
        return refuse(typed, result.message, 'password');
      case 'InvalidInputError':
        return refuse(typed, result.message, result.field);
      case 'InvalidLinkError':
      case 'TooBusyError':
        return refuse(typed, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(typed, registrationUnavailable);
    throw error;
  }
}
