'use server';

import { redirect } from 'next/navigation';
import { env } from '../../env.ts';
import { CreatePayLinkDocument, RevokePayLinkDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';

export interface PayLinkState {
  /** The link that was made. It is shown this once. */
  address: string | null;
  message: string | null;
}

const noAnswer = { address: null, message: 'We got no answer. Please try again in a moment.' };

/** Makes a link to share. */
export async function createPayLinkAction(_previous: PayLinkState, form: FormData): Promise<PayLinkState> {
  try {
    const input = { accountId: formText(form, 'accountId') };
    const { createPayLink } = await mutate(CreatePayLinkDocument, { input });
    return createPayLink.__typename === 'CreatePayLinkSuccess'
      ? { address: `${env().NEXTAUTH_URL}${paths.payLink(createPayLink.token)}`, message: null }
      : { address: null, message: createPayLink.message };
  } catch (error) {
    if (error instanceof ApiUnavailableError) return noAnswer;
    throw error;
  }
}

/** Makes a link useless. */
export async function revokePayLinkAction(_previous: PayLinkState, form: FormData): Promise<PayLinkState> {
  try {
    const input = { accountId: formText(form, 'accountId'), payLinkId: formText(form, 'payLinkId') };
    const { revokePayLink } = await mutate(RevokePayLinkDocument, { input });
    if (revokePayLink.__typename !== 'RevokePayLinkSuccess') return { address: null, message: revokePayLink.message };
  } catch (error) {
    if (error instanceof ApiUnavailableError) return noAnswer;
    throw error;
  }
  redirect(`${paths.payLinks}?done=revoked`);
}
