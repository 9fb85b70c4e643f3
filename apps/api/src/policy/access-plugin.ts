import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';
import { audienceOf } from './audience.ts';
import { type FieldAccess, readFieldAccess } from './field-access.ts';
import { type Refusals, refusalsOf } from './required-audiences.ts';

/**
 * Refuses an operation that its actor may not run, before anything of it runs: one that asks for a field they may not
 * have, or, in a session opened by a trusted document, one of the caller's own making.
 */
export function accessPlugin(): ApolloServerPlugin<ApiContext> {
  let schema: GraphQLSchema;
  let access: FieldAccess;
  const known = new WeakMap<DocumentNode, Refusals>();
  return {
    serverWillStart: async (service) => {
      schema = service.schema;
      access = readFieldAccess(schema);
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        const { actor, documentId } = contextValue;
        if (actor.kind === 'customer' && actor.trustedDocumentsOnly && documentId === null) throw untrustedError();
        let refusals = known.get(document);
        if (!refusals) {
          refusals = refusalsOf(document, schema, access);
          known.set(document, refusals);
        }
        const audience = audienceOf(actor);
        const refused = refusals.get(audience);
        if (refused) throw refusalError(audience, refused);
      },
    }),
  };
}

const untrustedError = (): GraphQLError =>
  new GraphQLError(
    'This session was opened by a trusted document and runs only those, by their id. Sign in by an operation of your own to run others.',
    { extensions: { code: 'TRUSTED_DOCUMENT_REQUIRED' } },
  );

function refusalError(audience: string, coordinate: string): GraphQLError {
  switch (audience) {
    case 'PUBLIC':
      return new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    case 'PASSWORD_ONLY':
      return new GraphQLError('Show your second factor first.', { extensions: { code: 'SECOND_FACTOR_REQUIRED' } });
    default:
      return new GraphQLError(`${coordinate} is not open to you.`, { extensions: { code: 'FORBIDDEN' } });
  }
}
