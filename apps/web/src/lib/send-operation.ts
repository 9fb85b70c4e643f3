import { request } from 'undici';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { apiConnections } from './api-connections.ts';

const timeoutMilliseconds = 10_000;

/** The API cannot be reached, takes too long, or is not ready. Trying again later is right. */
export class ApiUnavailableError extends Error {
  override name = 'ApiUnavailableError';
}

/** The API answered with an error: its code, and the request id under which the API's log has the rest. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: string;
  readonly requestId: string;
  /** What the error says for programs, beside its code. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: string, requestId: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(`The API answered ${code} (request ${requestId}).`);
    this.code = code;
    this.requestId = requestId;
    this.extensions = extensions;
  }
}

export interface Operation<Result, Variables> {
  url: string;
  document: TypedDocumentString<Result, Variables>;
  variables: Variables | Record<string, never>;
  /** The session token; null asks as the public. */
  token: string | null;
  requestId: string;
  /** What the API is told of the browser. Default: nothing. */
  visit?: Record<string, string>;
}

interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string; [name: string]: unknown } }[];
}

/**
 * Sends one operation to the API and gives its data.
 *
 * @throws {ApiUnavailableError} No answer, or none that is GraphQL's.
 * @throws {ApiError} The answer holds an error.
 */
export async function sendOperation<Result, Variables>(operation: Operation<Result, Variables>): Promise<Result> {
  const { data, errors } = await fetchAnswer(operation);
  if (errors?.length) {
    const { code = 'INTERNAL_SERVER_ERROR', ...extensions } = errors[0]?.extensions ?? {};
    throw new ApiError(code, operation.requestId, extensions);
  }
  if (!data) throw new ApiError('NO_DATA', operation.requestId);
  return data;
}

async function fetchAnswer<Result, Variables>(operation: Operation<Result, Variables>): Promise<GraphQLAnswer<Result>> {
  const { url, document, variables, token, requestId } = operation;
  try {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: {
        ...operation.visit,
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': requestId,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      // The API knows the text by this id, and takes no other from a session of the portal's.
      body: JSON.stringify({ documentId: document.__meta__?.documentId, variables }),
      dispatcher: apiConnections,
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const answer = (await body.json()) as GraphQLAnswer<Result>;
    // An API that is too busy says so in GraphQL, with 503; a proxy in front of one that is gone does not.
    const isOutage = statusCode >= 502 && statusCode <= 504 && !answer.data && !answer.errors;
    if (isOutage) throw new Error(`HTTP status ${statusCode}`);
    return answer;
  } catch (cause) {
    throw new ApiUnavailableError(`The API gave no answer (request ${requestId}).`, { cause });
  }
}
