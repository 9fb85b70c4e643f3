'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { AcceptInvitationDocument } from '../../gql/graphql.ts';
import { mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { cookieOptions } from '../../lib/session-cookie.ts';
import { accountCookieName } from '../account/account-cookie.ts';
import type { ActState } from '../act/act-form.tsx';
import { unlessUnreached } from '../act/unless-unreached.ts';
import { notAsked, type Stepped } from '../step-up/stepped.ts';

const acceptInvitation = unlessUnreached(async (_previous, form) => {
  const { acceptInvitation: result } = await mutate(AcceptInvitationDocument, {
    input: { token: formText(form, 'token') },
  });
  if (result.__typename !== 'AcceptInvitationSuccess') return { message: result.message };
  // The pages show the account just joined.
  (await cookies()).set(accountCookieName, result.accountId, cookieOptions());
  redirect(paths.home);
});

/** Joins the account of an invitation with the sign-in there is. */
export async function acceptInvitationAction({ state }: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return notAsked(await acceptInvitation(state, form));
}
