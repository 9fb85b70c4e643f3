import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLInputType, getNamedType, isInputObjectType, parse, validate } from 'graphql';
import { buildExecutableSchema } from '../schema.ts';
import { operationLimits, secretChecks } from './operation-limits.ts';

const schema = buildSchema(`
  type Query { me: Query n(i: Int): Int }
  type Mutation { signIn: Int verifyTotp: Int openTicket: Int }
`);

const codesOf = (text: string) =>
  validate(schema, parse(text), [operationLimits]).map((error) => error.extensions.code);

const nested = (levels: number) => `${'{ me '.repeat(levels - 1)}{ n }${' }'.repeat(levels - 1)}`;
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: n`).join(' ')} }`;

test.each([
  ['15 levels', nested(15), 0],
  ['16 levels', nested(16), 1],
  [
    '16 levels over fragments',
    'query { ...A } fragment A on Query { me { me { me { me { ...B } } } } } fragment B on Query { me { me { me { me { ...C } } } } } fragment C on Query { me { me { me { me { me { me { me { n } } } } } } } }',
    1,
  ],
  ['a fragment in itself', 'query { ...A } fragment A on Query { me { ...A } }', 0],
  ['5 aliases', aliased(5), 0],
  ['100 aliases', aliased(100), 1],
  ['3 directives', '{ n @skip(if: false) @include(if: true) me @skip(if: true) { n } }', 0],
  ['4 directives', '{ n @skip(if: false) @include(if: true) me @skip(if: true) @include(if: true) { n } }', 1],
  [
    '4 directives in a fragment',
    '{ ...F } fragment F on Query { n @skip(if: false) @include(if: true) me @skip(if: true) @include(if: true) { n } }',
    1,
  ],
  ['one sign-in', 'mutation { signIn }', 0],
  ['two sign-ins', 'mutation { a: signIn b: signIn }', 1],
  ['a sign-in and a code', 'mutation { signIn verifyTotp }', 1],
  ['two sign-ins through a fragment', 'mutation { ...S a: signIn } fragment S on Mutation { signIn }', 1],
  ['an ordinary pair', 'mutation { a: openTicket b: openTicket }', 0],
])('%s', (_name, text, errors) => {
  expect(codesOf(text)).toEqual(Array(errors).fill('OPERATION_TOO_LARGE'));
});

const mutations = Object.values(buildExecutableSchema().getMutationType()?.getFields() ?? {});

/** The names of all that can be filled in, those of inputs within inputs too. */
function fieldsIn(type: GraphQLInputType, seen = new Set<string>()): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return [];
  seen.add(named.name);
  return Object.values(named.getFields()).flatMap((field) => [field.name, ...fieldsIn(field.type, seen)]);
}

const isSecret = (field: string) => /(password|code|token|answerJson|secret|pin)$/i.test(field) && field !== 'postcode';

test('every mutation that is given a password, a code, a token or a passkey runs once in a document', () => {
  const given = mutations.filter(({ args }) =>
    args.some(({ name, type }) => [name, ...fieldsIn(type)].some((field) => isSecret(field))),
  );
  expect(given.length).toBeGreaterThan(15);
  expect(given.map(({ name }) => name).filter((name) => !secretChecks.has(name))).toEqual([]);
});

test('a mutation that is new has to be put on one of the two sides', () => {
  const names = mutations.map(({ name }) => name);
  expect([...secretChecks].filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !secretChecks.has(name)).sort()).toEqual([
    'answerDispute',
    'cancelPlannedPayment',
    'cancelProductOrder',
    'changeDueDay',
    'changeMemberRole',
    'chooseBillDelivery',
    'createPayLink',
    'disputeCharge',
    'forgetDevice',
    'grantCredit',
    'ingestUsage',
    'liftFreeze',
    'makeArrangement',
    'makeContactPrimary',
    'makePaymentMethodDefault',
    'openTicket',
    'orderPlanChange',
    'payBill',
    'postOneTimeCharge',
    'refundPayment',
    'removeContact',
    'removeMember',
    'removePasskey',
    'removePaymentMethod',
    'renamePasskey',
    'renamePaymentMethod',
    'replyToTicket',
    'reportCompromise',
    'reportMissedAppointment',
    'reportServiceProblem',
    'restorePlannedPayment',
    'revokeInvitation',
    'revokeOtherSessions',
    'revokePayLink',
    'revokeSession',
    'schedulePayment',
    'setAutopay',
    'signOut',
    'startPasskeyEnrolment',
    'startTotpEnrolment',
    'turnOffAutopay',
    'turnOffTotp',
    'undoArrangement',
    'undoPayment',
    'unlockSignIn',
    'withdrawDispute',
  ]);
});
