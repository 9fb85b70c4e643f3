import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GraphQLField, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { contract } from '../testing/contract.ts';
import { createHousehold, type Household } from '../testing/household-store.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';
import { readFieldAccess } from './field-access.ts';

/** All that a session may ask for while it owes its second factor, beside what everybody may. */
const openToIt = [
  'Mutation.signOut',
  'Mutation.verifyPasskey',
  'Mutation.verifyRecoveryCode',
  'Mutation.verifySignInCode',
  'Mutation.verifyTotp',
  'SignOutResult.signedOut',
  'Viewer.assurance',
  'Viewer.id',
  'Viewer.secondFactors',
  'Viewer.signInCodeSentTo',
];

const access = readFieldAccess(contract);

let api: TestApi;
let home: Household;

beforeAll(async () => {
  api = await createTestApi();
  home = await createHousehold(api.database, api.clock.now());
});
afterAll(() => api.close());

test('beside showing the factor and leaving, nothing is open to a session that owes it', () => {
  const open = [...access].filter(([, to]) => to.has('PASSWORD_ONLY')).map(([coordinate]) => coordinate);
  expect(open.toSorted()).toEqual(openToIt);
});

/** A field with something in every argument it needs, and something selected of what it gives. */
function selectionOf(name: string, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const values = given.map((argument) => `${argument.name}: "acct_${'0'.repeat(32)}"`);
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${name}${values.length > 0 ? `(${values.join(', ')})` : ''}${below}`;
}

const rootFields = Object.entries(contract.getQueryType()?.getFields() ?? {});
const viewer = contract.getType('Viewer');
const viewerFields = isObjectType(viewer) ? Object.entries(viewer.getFields()) : [];
const denied = [
  ...rootFields.map(([name, field]) => [`Query.${name}`, `{ ${selectionOf(name, field)} }`] as const),
  ...viewerFields.map(([name, field]) => [`Viewer.${name}`, `{ viewer { ${selectionOf(name, field)} } }`] as const),
].filter(([coordinate]) => !access.get(coordinate)?.has('PUBLIC') && !openToIt.includes(coordinate));

// Mutations stand in the role matrix.
test.each(denied)('%s is denied to it', async (_coordinate, operation) => {
  expect((await api.ask(operation, { token: home.tokens.passwordOnly })).codes).toEqual(['SECOND_FACTOR_REQUIRED']);
});

test('an account behind it is not even named', async () => {
  const { text } = await api.ask('{ viewer { id assurance } }', { token: home.tokens.passwordOnly });
  expect(text).not.toContain(home.ids.Account);
});
