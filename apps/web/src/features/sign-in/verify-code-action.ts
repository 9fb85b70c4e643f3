'use server';

import { redirect } from 'next/navigation';
import { formText } from '../../lib/form-text.ts';
import { ownPath } from '../../lib/own-path.ts';
import { paths } from '../../lib/paths.ts';
import { postToNextAuth } from '../../lib/run-next-auth.ts';
import { viewAssurance } from '../../lib/view-assurance.ts';
import { readSignInFault, signInFaultText } from './sign-in-fault.ts';

const wrongCode =
  'That code is not right, or was used before. Wait for the next one in your app. After several wrong ones we take none for a while.';

export interface VerifyCodeState {
  message: string | null;
}

/** Shows the second factor of the session that signed in by password. */
export async function verifyCodeAction(_previous: VerifyCodeState, form: FormData): Promise<VerifyCodeState> {
  const code = formText(form, 'code').trim();
  if (!code) return { message: 'Type the six digits your authenticator app shows.' };

  const remember = formText(form, 'rememberDevice') === 'on';
  const error = await postToNextAuth(['callback', 'totp'], { code, ...(remember ? { rememberDevice: 'on' } : {}) });
  if (!error) redirect(ownPath(formText(form, 'next')) ?? paths.home);

  const fault = readSignInFault(error);
  if (fault !== 'refused') return { message: signInFaultText(fault) };
  // A session that ended meanwhile refuses every code: the customer begins again instead of guessing on.
  if ((await viewAssurance()) === 'ENDED') redirect(`${paths.signIn}?notice=wrong-codes`);
  return { message: wrongCode };
}
