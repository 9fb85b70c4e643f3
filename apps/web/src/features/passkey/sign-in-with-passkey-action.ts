'use server';

import { redirect } from 'next/navigation';
import { SignInWithPasskeyDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { endApiSession } from '../../lib/end-api-session.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { ownPath } from '../../lib/own-path.ts';
import { paths } from '../../lib/paths.ts';
import { readSession } from '../../lib/session.ts';
import { signInFaultText } from '../sign-in/sign-in-fault.ts';
import { readPasskeyAnswer } from './read-passkey-answer.ts';

export interface PasskeySignInState {
  message: string | null;
}

/** Signs in by a passkey alone, then leads to where the customer wanted to go. */
export async function signInWithPasskeyAction(
  _previous: PasskeySignInState,
  form: FormData,
): Promise<PasskeySignInState> {
  const answer = readPasskeyAnswer(form);
  if (!answer) return { message: 'No passkey was given. Try again, or sign in with your password.' };
  try {
    const { signInWithPasskey } = await sendAsPublic(SignInWithPasskeyDocument, {
      input: { ...answer, isShared: formText(form, 'isShared') === 'on' },
    });
    if (signInWithPasskey.__typename !== 'SignInSuccess') return { message: signInWithPasskey.message };
    // Who signs in anew leaves the session before it.
    const replaced = await readSession();
    await keepSession(signInWithPasskey);
    if (replaced) await endApiSession(replaced.sessionToken);
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: signInFaultText('unavailable') };
    throw error;
  }
  redirect(ownPath(formText(form, 'next')) ?? paths.home);
}
