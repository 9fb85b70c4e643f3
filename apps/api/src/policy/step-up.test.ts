import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { buildExecutableSchema } from '../schema.ts';
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

test('what changes how someone signs in, pays or is billed asks for a recent factor', () => {
  const asking = [...readStepUpAges(buildExecutableSchema()).keys()];
  expect(asking).toEqual(
    expect.arrayContaining([
      'Mutation.addPaymentMethod',
      'Mutation.orderPlanChange',
      'Mutation.startTotpEnrolment',
      'Mutation.confirmTotpEnrolment',
      'Mutation.turnOffTotp',
      'Mutation.renewRecoveryCodes',
      'Mutation.startPasskeyEnrolment',
      'Mutation.finishPasskeyEnrolment',
      'Mutation.removePasskey',
      'Mutation.changePassword',
      'Mutation.changeUsername',
      'Mutation.startContactChange',
      'Mutation.makeContactPrimary',
      'Mutation.removeContact',
      'Mutation.inviteMember',
      'Mutation.changeMemberRole',
    ]),
  );
});
