import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  printSchema,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ApiContext } from '../context.ts';

type Gateway = ApolloServerOptionsWithGateway<ApiContext>['gateway'];

/** An operation as a function, or what is wrong with it. */
type Compiled = CompiledQuery | ExecutionResult;

/**
 * Runs operations as functions compiled by graphql-jit, once for each document. Apollo hands execution over only to a
 * “gateway”, so this is one, of a single schema that never changes.
 *
 * Apollo keeps parsed documents under a bound of its own; what was compiled for one is held weakly and goes with it.
 */
export function createCompiledGateway(schema: GraphQLSchema): Gateway {
  const compiled = new WeakMap<DocumentNode, Map<string | null, Compiled>>();

  const compile = (document: DocumentNode, operationName: string | null): Compiled => {
    const known = compiled.get(document) ?? new Map<string | null, Compiled>();
    compiled.set(document, known);
    const found = known.get(operationName) ?? compileQuery(schema, document, operationName ?? undefined);
    known.set(operationName, found);
    return found;
  };

  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, context, request }) => {
        const operation = compile(document, operationName);
        if (!isCompiledQuery(operation)) return operation;
        return withWholeErrors(
          await operation.query(undefined, context, withDefaults(document, operationName, request.variables ?? {})),
        );
      },
    }),
    stop: async () => {},
  };
}

/**
 * graphql-jit refuses a variable that is not null and has a default when it is left out, where the specification takes the
 * default (https://spec.graphql.org/October2021/#sec-Coercing-Variable-Values). So defaults are filled in before it.
 */
function withDefaults(
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const defaults = definitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

/**
 * graphql-jit leaves `extensions` out of an error that a resolver threw, though GraphQL's own class always has them, and
 * Apollo and its plugins read them: without, a bug would break the answer instead of being told as one.
 */
const withWholeErrors = (result: ExecutionResult): ExecutionResult =>
  result.errors
    ? { ...result, errors: result.errors.map(result.data === undefined ? toVariableError : toWholeError) }
    : result;

const toWholeError = (error: GraphQLError): GraphQLError =>
  error.extensions
    ? error
    : new GraphQLError(error.message, { path: error.path, originalError: error.originalError ?? error });

/** Nothing ran, not even to nothing: a variable was not what the operation says, which is for the caller to mend. */
const toVariableError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } });
