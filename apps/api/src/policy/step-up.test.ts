import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { buildExecutableSchema } from '../schema.ts';
import { readFieldAccess } from './field-access.ts';
import { readStepUpAges, stepUpAgeOf } from './step-up.ts';

const schema = buildSchema(`
  directive @stepUp(maxAgeSeconds: Int! = 300) on FIELD_DEFINITION
  type Query { a: Int }
  type Mutation { plain: Int sensitive: Int @stepUp slower: Int @stepUp(maxAgeSeconds: 900) }
`);
const ageOf = (text: string) => stepUpAgeOf(parse(text), schema, readStepUpAges(schema));

describe('how recent a factor a document asks for', () => {
  test.each([
    ['mutation { plain }', null],
    ['mutation { sensitive }', 300],
    ['mutation { slower }', 900],
    ['mutation { slower plain }', 900],
    ['mutation { slower sensitive }', 300],
    ['mutation { other: sensitive @skip(if: true) }', 300],
    ['mutation { ...F } fragment F on Mutation { sensitive }', 300],
  ])('%s: %p', (text, age) => {
    expect(ageOf(text)).toBe(age);
  });
});

test('what changes how someone signs in, pays, is billed or belongs to an account asks for a recent factor', () => {
  const api = buildExecutableSchema();
  const ages = readStepUpAges(api);
  const customers = Object.values(api.getMutationType()?.getFields() ?? {}).filter((field) =>
    readFieldAccess(api).get(`Mutation.${field.name}`)?.has('CUSTOMER'),
  );
  const [asking, notAsking] = [true, false].map((asks) =>
    customers.map(({ name }) => name).filter((name) => ages.has(`Mutation.${name}`) === asks),
  );
  expect(asking?.sort()).toEqual([
    'addPaymentMethod',
    'changeMemberRole',
    'changePassword',
    'changeUsername',
    'confirmTotpEnrolment',
    'finishPasskeyEnrolment',
    'inviteMember',
    'makeContactPrimary',
    'makePaymentMethodDefault',
    'orderPlanChange',
    'removeContact',
    'removeMember',
    'removePasskey',
    'removePaymentMethod',
    'renewRecoveryCodes',
    'revokeInvitation',
    'startContactChange',
    'startPasskeyEnrolment',
    'startPaymentMethodSetup',
    'startTotpEnrolment',
    'turnOffTotp',
  ]);
  // They end or take back what was opened, prove a code that only a mail holds, or are everyday business.
  expect(notAsking?.sort()).toEqual([
    'acceptInvitation',
    'cancelPlannedPayment',
    'cancelProductOrder',
    'changeDueDay',
    'chooseBillDelivery',
    'confirmContactChange',
    'createPayLink',
    'disputeCharge',
    'forgetDevice',
    'makeArrangement',
    'openTicket',
    'payBill',
    'renamePasskey',
    'renamePaymentMethod',
    'replyToTicket',
    'reportCompromise',
    'restorePlannedPayment',
    'revokeOtherSessions',
    'revokePayLink',
    'revokeSession',
    'schedulePayment',
    'setAutopay',
    'signOut',
    'stepUp',
    'turnOffAutopay',
    'undoArrangement',
    'undoPayment',
    'withdrawDispute',
  ]);
});
