import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** True for an error that is an answer: raised on purpose, with a code, in words for the caller. */
const isMeant = (error: unknown): boolean => error instanceof GraphQLError;

/** What a client is told of a bug: nothing but that it is ours. The log has the rest under the request id. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isMeant(unwrapResolverError(error))) return formatted;
  return {
    message: 'Something went wrong on our side. Try again in a moment.',
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** The bug behind an error, if it is one. */
export function bugBehind(error: unknown): unknown {
  const original = unwrapResolverError(error);
  return isMeant(original) ? undefined : original;
}
