import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';

const scalars = { Date: 'string', DateTime: 'string', ByteCount: 'number', BigInt: 'number', CurrencyCode: 'string' };

const enums = parse(readFileSync('schema.graphql', 'utf8')).definitions.filter(
  (definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION,
);

/** Inside the API an enum's values are lower case, as the domains have them; `apps/api/src/schema.ts` maps them. */
const lowerCaseValues = Object.fromEntries(
  enums.map(({ name, values = [] }) => [
    name.value,
    Object.fromEntries(values.map((value) => [value.name.value, value.name.value.toLowerCase()])),
  ]),
);

/** One contract, two readers: resolver types for the API, typed documents for the portal. */
export default {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'apps/api/src/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: { ...scalars, DateTime: { input: 'Date', output: 'Date' } },
        contextType: './context.ts#ApiContext',
        enumsAsTypes: true,
        enumValues: lowerCaseValues,
        useTypeImports: true,
        makeResolverTypeCallable: false,
        optionalResolveType: true,
        resolversNonOptionalTypename: { unionMember: true },
        mappers: {
          Viewer: './mappers.ts#ViewerModel',
          Account: '@demarc/account#Account',
          ServiceAddress: '@demarc/account#ServiceAddress',
          Contact: '@demarc/account#Contact',
          AccountBalance: '@demarc/billing#AccountBalance',
          Statement: '@demarc/billing#Statement',
          StatementLine: '@demarc/billing#StatementLine',
          Payment: '@demarc/billing#Payment',
          PaymentMethod: '@demarc/billing#PaymentMethod',
          ProductOffering: '@demarc/service#ProductOffering',
          Subscription: '@demarc/service#Subscription',
          Equipment: '@demarc/service#Equipment',
          ProductOrder: '@demarc/service#ProductOrder',
          CycleUsage: '@demarc/usage#CycleUsage',
          Ticket: '@demarc/ticket#Ticket',
          TicketMessage: '@demarc/ticket#TicketMessage',
          Message: '@demarc/notification#Message',
        },
      },
    },
    'apps/web/src/gql/': {
      preset: 'client',
      documents: ['apps/web/src/**/*.graphql'],
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', scalars, enumsAsTypes: true, useTypeImports: true, strictScalars: true },
    },
  },
} satisfies CodegenConfig;
