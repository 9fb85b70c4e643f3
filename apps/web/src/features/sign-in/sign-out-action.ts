'use server';

import { redirect } from 'next/navigation';
import { paths } from '../../lib/paths.ts';
import { postToNextAuth } from '../../lib/run-next-auth.ts';

/** Ends the session at the API, takes its cookie away, and says so on the sign-in page. */
export async function signOutAction(): Promise<void> {
  await postToNextAuth(['signout'], {});
  redirect(`${paths.signIn}?notice=signed-out`);
}
