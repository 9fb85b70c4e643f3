'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { paths } from '../../lib/paths.ts';
import { cookieOptions } from '../../lib/session-cookie.ts';
import { accountCookieName } from './account-cookie.ts';

/** Remembers the account that the pages are about from now on. It grants nothing: the API checks each request. */
export async function selectAccountAction(form: FormData): Promise<void> {
  const accountId = form.get('accountId');
  if (typeof accountId === 'string' && /^acct_[0-9a-f]{32}$/.test(accountId)) {
    (await cookies()).set(accountCookieName, accountId, cookieOptions());
  }
  redirect(paths.home);
}
