'use server';

import { redirect } from 'next/navigation';
import { VerifySignInCodeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { ownPath } from '../../lib/own-path.ts';
import { paths } from '../../lib/paths.ts';
import { viewAssurance } from '../../lib/view-assurance.ts';
import { signInFaultText } from './sign-in-fault.ts';

export interface SignInCodeState {
  message: string | null;
}

/** Shows the code that was sent because the sign-in by password was unusual. */
export async function verifySignInCodeAction(_previous: SignInCodeState, form: FormData): Promise<SignInCodeState> {
  const code = formText(form, 'code').trim();
  if (!code) return { message: 'Type the eight digits we sent you.' };
  try {
    const { verifySignInCode } = await mutate(VerifySignInCodeDocument, { input: { code } });
    if (verifySignInCode.__typename !== 'SignInSuccess') {
      if ((await viewAssurance()) === 'ENDED') redirect(`${paths.signIn}?notice=wrong-codes`);
      return { message: verifySignInCode.message };
    }
    await keepSession(verifySignInCode);
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: signInFaultText('unavailable') };
    throw error;
  }
  redirect(ownPath(formText(form, 'next')) ?? paths.home);
}
