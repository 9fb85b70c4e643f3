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
  isShared: boolean;
  message: string | null;
  /** True: the way out is a code by message. */
  isLocked: boolean;
}

/** Signs in with username and password, then leads to where the customer wanted to go, or to the second factor. */
export async function signInAction(_previous: SignInState, form: FormData): Promise<SignInState> {
  const username = formText(form, 'username');
  const password = formText(form, 'password');
  const isShared = formText(form, 'isShared') === 'on';
  const typed = { username, isShared, isLocked: false };
  if (!username || !password) return { ...typed, message: 'Type your username and your password.' };
  if (!(await cookies()).has(cookieProbeName)) return { ...typed, message: signInFaultText('cookies') };

  const fields = { username, password, ...(isShared ? { isShared: 'on' } : {}) };
  const error = await postToNextAuth(['callback', 'password'], fields);
  if (error) {
    const fault = readSignInFault(error);
    return { ...typed, isLocked: typeof fault === 'object', message: signInFaultText(fault) };
  }

  const next = ownPath(formText(form, 'next'));
  const session = await readSession();
  if (session?.assurance === 'FULL') redirect(next ?? paths.home);
  redirect(withNext(paths.code, next));
}
