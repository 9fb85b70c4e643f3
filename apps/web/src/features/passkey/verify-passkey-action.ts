'use server';

import { redirect } from 'next/navigation';
import { VerifyPasskeyDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { ownPath } from '../../lib/own-path.ts';
import { paths } from '../../lib/paths.ts';
import { signInFaultText } from '../sign-in/sign-in-fault.ts';
import { readPasskeyAnswer } from './read-passkey-answer.ts';

export interface VerifyPasskeyState {
  message: string | null;
}

/** Shows a passkey as the second factor of the session that signed in by password. */
export async function verifyPasskeyAction(_previous: VerifyPasskeyState, form: FormData): Promise<VerifyPasskeyState> {
  const answer = readPasskeyAnswer(form);
  if (!answer) return { message: 'No passkey was given. Try again, or use another way.' };
  const rememberDevice = formText(form, 'rememberDevice') === 'on';
  try {
    const { verifyPasskey } = await mutate(VerifyPasskeyDocument, { input: { ...answer, rememberDevice } });
    if (verifyPasskey.__typename !== 'SignInSuccess') return { message: verifyPasskey.message };
    await keepSession(verifyPasskey);
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: signInFaultText('unavailable') };
    throw error;
  }
  redirect(ownPath(formText(form, 'next')) ?? paths.home);
}
