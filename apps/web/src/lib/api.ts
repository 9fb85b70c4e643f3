import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { env } from '../env.ts';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { ownPath } from './own-path.ts';
import { paths } from './paths.ts';
import { requestIdHeader, requestPathHeader } from './request-headers.ts';
import { ApiError, sendOperation } from './send-operation.ts';
import { readSession } from './session.ts';
import { visitHeaders } from './visit-headers.ts';
import { withNext } from './with-next.ts';

export { ApiError, ApiUnavailableError } from './send-operation.ts';

/** Variables may be left out where the document has none. */
type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * Asks the API as the customer who is signed in. For server components.
 *
 * Without a session that the API accepts, the customer goes to the sign-in page and comes back after; with a second
 * factor owed, to the page that asks for it.
 *
 * @throws {ApiUnavailableError} The API gave no answer.
 * @throws {ApiError} The API failed; the message holds the request id.
 */
export async function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...variables: VariablesOf<Variables>
): Promise<Result> {
  try {
    return await send(document, ...variables);
  } catch (error) {
    if (error instanceof ApiError) await leaveIfNotSignedIn(error.code);
    throw error;
  }
}

/** The same for server actions: a mutation's expected failures are members of its result, not exceptions. */
export const mutate = query;

/** Asks with the session there is, but sends nobody anywhere: for the pages before the portal. */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Result> {
  const session = await readSession();
  return ask(document, variables, session?.sessionToken ?? null);
}

/** Asks as nobody, so that a session which has ended does not stand in the way of a new one. */
export async function sendAsPublic<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Result> {
  return ask(document, variables, null);
}

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | Record<string, never> = {},
  token: string | null,
): Promise<Result> {
  const requestId = (await headers()).get(requestIdHeader) ?? crypto.randomUUID();
  const visit = await visitHeaders();
  return sendOperation({ url: env().API_URL, document, variables, token, requestId, visit });
}

async function leaveIfNotSignedIn(code: string): Promise<void> {
  if (code !== 'UNAUTHENTICATED' && code !== 'SECOND_FACTOR_REQUIRED') return;
  const next = ownPath((await headers()).get(requestPathHeader));
  redirect(withNext(code === 'UNAUTHENTICATED' ? paths.signIn : paths.code, next));
}
