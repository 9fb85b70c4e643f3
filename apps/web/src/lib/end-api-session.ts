import 'server-only';
import { headers } from 'next/headers';
import { env } from '../env.ts';
import { SignOutDocument } from '../gql/graphql.ts';
import { requestIdHeader } from './request-headers.ts';
import { ApiError, ApiUnavailableError, sendOperation } from './send-operation.ts';

/**
 * Revokes a session at the API. One that has ended already is what was wanted; when the API gives no answer, the
 * customer is signed out of this browser all the same and the row ends by its idle limit.
 */
export async function endApiSession(sessionToken: string): Promise<void> {
  const requestId = (await headers()).get(requestIdHeader) ?? crypto.randomUUID();
  try {
    await sendOperation({
      url: env().API_URL,
      document: SignOutDocument,
      variables: {},
      token: sessionToken,
      requestId,
    });
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof ApiUnavailableError)) throw error;
  }
}
