import type { ApolloServerPlugin } from '@apollo/server';
import { type StepUpWay, viewStepUpWays } from '@demarc/identity';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';
import { audienceOf } from './audience.ts';
import { type FieldAccess, readFieldAccess } from './field-access.ts';
import { type Refusals, refusalsOf } from './required-audiences.ts';
import { readStepUpAges, type StepUpAges, stepUpAgeOf } from './step-up.ts';

/** What is worked out of a document once. */
interface Rules {
  readonly refusals: Refusals;
  readonly stepUpAge: number | null;
}

/**
 * Refuses an operation that its actor may not run, before anything of it runs: one that asks for a field they may not
 * have, or that wants a factor shown more recently, or, in a session opened by a trusted document, one of the caller's
 * own making.
 */
export function accessPlugin(): ApolloServerPlugin<ApiContext> {
  let schema: GraphQLSchema;
  let access: FieldAccess;
  let stepUpAges: StepUpAges;
  const known = new WeakMap<DocumentNode, Rules>();
  const rulesOf = (document: DocumentNode): Rules => {
    const rules = known.get(document) ?? {
      refusals: refusalsOf(document, schema, access),
      stepUpAge: stepUpAgeOf(document, schema, stepUpAges),
    };
    known.set(document, rules);
    return rules;
  };
  return {
    serverWillStart: async (service) => {
      schema = service.schema;
      access = readFieldAccess(schema);
      stepUpAges = readStepUpAges(schema);
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        const { actor, documentId } = contextValue;
        if (actor.kind === 'customer' && actor.trustedDocumentsOnly && documentId === null) throw untrustedError();
        const { refusals, stepUpAge } = rulesOf(document);
        const audience = audienceOf(actor);
        const refused = refusals.get(audience);
        if (refused) throw refusalError(audience, refused);
        if (stepUpAge === null || actor.kind !== 'customer') return;
        const ageMs = contextValue.clock.now().getTime() - actor.authenticatedAt.getTime();
        if (ageMs > stepUpAge * 1000) throw stepUpError(await viewStepUpWays(contextValue, actor));
      },
    }),
  };
}

const untrustedError = (): GraphQLError =>
  new GraphQLError(
    'This session was opened by a trusted document and runs only those, by their id. Sign in by an operation of your own to run others.',
    { extensions: { code: 'TRUSTED_DOCUMENT_REQUIRED' } },
  );

const stepUpError = (ways: readonly StepUpWay[]): GraphQLError =>
  new GraphQLError('Confirm that it is you, then send this again.', { extensions: { code: 'STEP_UP_REQUIRED', ways } });

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
