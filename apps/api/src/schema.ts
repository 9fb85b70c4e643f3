import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLEnumType, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.ts';

const contract = new URL('../../../schema.graphql', import.meta.url);

/** The domains speak lower case (`in_progress`), the schema upper (`IN_PROGRESS`): one rule for every enum. */
const lowerCaseInside = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ENUM_TYPE]: (type) => {
      const config = type.toConfig();
      const values = Object.entries(config.values).map(([name, value]) => [
        name,
        { ...value, value: name.toLowerCase() },
      ]);
      return new GraphQLEnumType({ ...config, values: Object.fromEntries(values) });
    },
  });

/** The executable schema: the contract in `schema.graphql`, resolved by the domains. */
export const buildExecutableSchema = (): GraphQLSchema =>
  lowerCaseInside(
    makeExecutableSchema({
      typeDefs: readFileSync(contract, 'utf8'),
      resolvers,
      // A resolver for a field the contract does not have is a mistake.
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    }),
  );
