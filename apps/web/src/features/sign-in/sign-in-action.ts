'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { formText } from '../../lib/form-text.ts';
import { ownPath } from '../../lib/own-path.ts';
import { paths } from '../../lib/paths.ts';
import { postToNextAuth } from '../../lib/run-next-auth.ts';
import { readSession } from '../../lib/session.ts';
import { cookieProbeName } from '../../lib/session-cookie.ts';
import { withNext } from '../../lib/with-next.ts';
import { readSignInFault, signInFaultText } from './sign-in-fault.ts';

export interface SignInState {
  /** As typed, to be shown again. */
  username: string;
  message: string | null;
}

/** Signs in with username and password, then leads to where the customer wanted to go, or to the second factor. */
export async function signInAction(_previous: SignInState, form: FormData): Promise<SignInState> {
  const username = formText(form, 'username');
  const password = formText(form, 'password');
  if (!username || !password) return { username, message: 'Type your username and your password.' };
  if (!(await cookies()).has(cookieProbeName)) return { username, message: signInFaultText('cookies') };

  const error = await postToNextAuth(['callback', 'password'], { username, password });
  if (error) return { username, message: signInFaultText(readSignInFault(error)) };

  const next = ownPath(formText(form, 'next'));
  const session = await readSession();
  if (session?.assurance === 'FULL') redirect(next ?? paths.home);
  redirect(withNext(paths.code, next));
}
