import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.ts';
import { bugBehind } from '../error-masking.ts';

/** One line for each operation: its name, outcome and time; never its variables, which hold passwords and codes. */
export function loggingPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async ({ contextValue: { log, actor } }) => {
      const startedAt = performance.now();
      return {
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) {
            const bug = bugBehind(error);
            if (bug) log.error({ err: bug, path: error.path }, 'operation failed');
          }
        },
        willSendResponse: async ({ operationName, errors }) => {
          log.info(
            {
              operation: operationName ?? null,
              actor: actor.kind,
              codes: errors?.map((error) => error.extensions.code),
              ms: Math.round((performance.now() - startedAt) * 10) / 10,
            },
            'operation',
          );
        },
      };
    },
  };
}
