'use server';

import { redirect } from 'next/navigation';
import { CompleteRegistrationDocument, type CompleteRegistrationInput } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { forgetPendingRegistration, readPendingRegistration } from './pending-registration.ts';
import { type RegistrationState, refuse, registrationUnavailable } from './registration-state.ts';

/** Proves the code and makes the sign-in, which the customer then uses for the first time. */
export async function completeRegistrationAction(
  _previous: RegistrationState,
  form: FormData,
): Promise<RegistrationState> {
  const pending = await readPendingRegistration();
  if (!pending) redirect(`${paths.register}?notice=expired`);

  const typed = { code: formText(form, 'code'), username: formText(form, 'username') };
  const { registrationId } = pending;
  const state = await completeRegistration({ ...typed, registrationId, password: formText(form, 'password') }, typed);
  if (state) return state;
  await forgetPendingRegistration();
  redirect(`${paths.signIn}?notice=registered`);
}

/** @param typed What is shown again. The password is not among it. */
async function completeRegistration(
  input: CompleteRegistrationInput,
  typed: Record<'code' | 'username', string>,
): Promise<RegistrationState | null> {
  try {
    const { completeRegistration: result } = await sendAsPublic(CompleteRegistrationDocument, { input });
    switch (result.__typename) {
      case 'CompleteRegistrationSuccess':
        return null;
      case 'InvalidCodeError':
        return refuse(typed, result.message, 'code');
      case 'UsernameTakenError':
        return refuse(typed, result.message, 'username');
      case 'WeakPasswordError':
        return refuse(typed, result.message, 'password');
      case 'InvalidInputError':
        return refuse(typed, result.message, result.field);
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
