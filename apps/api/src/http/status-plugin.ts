import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.ts';

/** Status of a request that was refused before it ran, under `application/graphql-response+json`. */
const statusByCode: Record<string, number> = {
  UNAUTHENTICATED: 401,
  SECOND_FACTOR_REQUIRED: 403,
  STEP_UP_REQUIRED: 403,
  TRUSTED_DOCUMENT_REQUIRED: 403,
  FORBIDDEN: 403,
};

/** True for a client that reads the newer media type (https://graphql.github.io/graphql-over-http/draft/). */
export const speaksGraphqlResponse = (accept: string | undefined): boolean =>
  accept?.includes('application/graphql-response+json') ?? false;

/**
 * GraphQL over HTTP: to a client that reads only `application/json`, a well-formed request is answered 200 whatever
 * its errors, because such a client cannot tell a GraphQL answer from a proxy's; under the newer media type the status
 * tells. A request that is not well-formed keeps its 4xx.
 */
export function statusPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, errors }) => {
        const code = String(errors?.[0]?.extensions.code ?? '');
        if (!errors?.length || code === 'BAD_REQUEST' || request.query === undefined) return;
        const accept = request.http?.headers.get('accept');
        if (!speaksGraphqlResponse(accept)) response.http.status = 200;
        else if (statusByCode[code]) response.http.status = statusByCode[code];
      },
    }),
  };
}
