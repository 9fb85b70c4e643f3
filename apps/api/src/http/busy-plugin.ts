import type { ApolloServerPlugin } from '@apollo/server';
import type { TooBusyError } from '@demarc/identity';
import type { ApiContext } from '../context.ts';

/** Remembers for {@link busyPlugin} that a result says "too busy". What the document selects of it does not matter. */
export function noteTurnedAway<Result extends { readonly __typename: string }>(
  { turnedAway }: Pick<ApiContext, 'turnedAway'>,
  result: Result | TooBusyError,
): Result | TooBusyError {
  if (result.__typename === 'TooBusyError') turnedAway.push(result as TooBusyError);
  return result;
}

/**
 * A request that was turned away, and did nothing else, is answered 503 with `Retry-After` under every media type, so
 * that load balancers and clients hold back (RFC 9110, 15.6.4). Its body is the same GraphQL as ever: a client that
 * reads it finds the `TooBusyError` with its sentence.
 */
export function busyPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async ({ contextValue: { turnedAway } }) => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (turnedAway.length === 0 || body.kind !== 'single') return;
        const results = Object.values(body.singleResult.data ?? {}).filter((result) => typeof result === 'object');
        if (results.length > turnedAway.length) return;
        http.status = 503;
        http.headers.set('retry-after', String(Math.max(...turnedAway.map((error) => error.retryAfterSeconds))));
      },
    }),
  };
}
