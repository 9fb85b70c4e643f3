import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccountLookup } from './account-lookup.ts';
import { startRegistration } from './start-registration.ts';
import {
  createHousehold,
  createIdentityTest,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
} from './testing/household-store.ts';
import { addPhone } from './testing/recovery-store.ts';

let identity: IdentityTest;
let household: Household;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  household = await createHousehold(identity);
});

const byNumber = (over: Partial<{ accountNumber: string; postcode: string }> = {}): AccountLookup => ({
  byAccountNumber: { accountNumber: household.accountNumber, postcode: household.postcode, ...over },
});
const byAddress = (
  over: Partial<{ line1: string; line2: string | null; postcode: string; familyName: string }> = {},
): AccountLookup => ({
  byServiceAddress: {
    line1: household.line1,
    postcode: household.postcode,
    familyName: household.familyName,
    ...over,
  },
});

const start = (lookup: AccountLookup) => startRegistration(identity.ctx(), { lookup });

test('shows where the code went, mostly hidden', async () => {
  expect(await start(byNumber())).toMatchObject({ sentTo: 'd••••@example.com' });
});

test('sends the code to the phone on record when asked to, and an account without one looks like none', async () => {
  const noPhone = await startRegistration(identity.ctx(), { lookup: byNumber(), channel: 'sms' });
  expect(JSON.stringify(noPhone)).toBe(JSON.stringify(await start(byNumber({ accountNumber: '8347-9999-9999' }))));
  await addPhone(identity, household.accountId, '+15185550142');
  const sent = await startRegistration(identity.ctx(), { lookup: byNumber(), channel: 'sms' });
  expect(sent).toMatchObject({ __typename: 'StartRegistrationSuccess', sentTo: '•••• 42' });
  const [message] = await readArchive(identity, household.accountId);
  expect(message).toMatchObject({ channel: 'sms', recipient: '+15185550142', template: 'registration-code' });
});

test.each<[string, () => AccountLookup]>([
  [
    'the number without dashes, with blanks',
    () => byNumber({ accountNumber: ` ${household.accountNumber.replaceAll('-', ' ')} ` }),
  ],
  ['a postcode with its four more digits', () => byNumber({ postcode: `${household.postcode}-1234` })],
  [
    'the address in capitals and other blanks',
    () => byAddress({ line1: household.line1.toUpperCase().replace(' ', '   ') }),
  ],
  ['the name in small letters with another apostrophe', () => byAddress({ familyName: "o'neill  whitfield" })],
])('takes %s', async (_name, lookup) => {
  expect((await start(lookup())).__typename).toBe('StartRegistrationSuccess');
});

test('answers every kind of no match alike', async () => {
  const unreachable = await createHousehold(identity, { email: null });
  const answers = [
    await start(byNumber({ accountNumber: '8347-9999-9999' })),
    await start(byNumber({ postcode: '99999' })),
    await start(byAddress({ line1: '1 Nowhere' })),
    await start(byAddress({ familyName: 'Other' })),
    await start(byNumber({ accountNumber: unreachable.accountNumber, postcode: unreachable.postcode })),
  ];
  expect(answers[0]?.__typename).toBe('AccountNotMatchedError');
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

describe('two households of one name in one building', () => {
  /** Which account a code went to. NULL: none. */
  const sentTo = async (line2?: string | null): Promise<string | null> => {
    const result = await start(byAddress({ line2 }));
    return result.__typename === 'StartRegistrationSuccess' ? result.sentTo : result.__typename;
  };
  const first = 'a••••@first.example';
  const second = 'a••••@second.example';

  beforeEach(async () => {
    const { line1, postcode } = household;
    household = await createHousehold(identity, {
      line1: `${line1} 2`,
      postcode,
      line2: 'Apt. 4B',
      email: 'a@first.example',
    });
    await createHousehold(identity, { line1: `${line1} 2`, postcode, line2: 'Unit 5', email: 'a@second.example' });
  });

  test.each([
    ['Apt. 4B', first],
    ['#4b', first],
    ['apartment 4 b', first],
    ['5', second],
    ['Apt 5', second],
  ])('%s is told from the other', async (line2, expected) => {
    expect(await sentTo(line2)).toBe(expected);
  });

  test.each([undefined, null, '', 'Apt 6', '4'])(
    'with %j nobody is picked, and it is answered as any other no match',
    async (line2) => {
      expect(JSON.stringify(await start(byAddress({ line2 })))).toBe(
        JSON.stringify(await start(byAddress({ line1: '1 Nowhere', line2 }))),
      );
    },
  );
});

test('a house without a second line is found whatever is typed there; an only apartment without naming it', async () => {
  expect((await start(byAddress({ line2: 'back door' }))).__typename).toBe('StartRegistrationSuccess');
  const { postcode } = household;
  const only = await createHousehold(identity, { postcode, line1: '7 Lone Tower', line2: 'Suite 12' });
  expect((await start(byAddress({ line1: only.line1 }))).__typename).toBe('StartRegistrationSuccess');
  expect((await start(byAddress({ line1: only.line1, line2: 'Suite 13' }))).__typename).toBe('AccountNotMatchedError');
});

test('sends five codes an hour, also when asked for at once, and says when it goes on', async () => {
  const results = await Promise.all(Array.from({ length: 12 }, () => start(byNumber())));
  expect(results.filter((result) => result.__typename === 'StartRegistrationSuccess')).toHaveLength(5);
  const retryAt = new Date(identity.clock.now().getTime() + 3_600_000);
  expect(await start(byNumber())).toMatchObject({ __typename: 'TooManyAttemptsError', retryAt });
  identity.clock.set(retryAt);
  expect((await start(byNumber())).__typename).toBe('StartRegistrationSuccess');
});

test.each(poisonTexts)('answers poison %#', async (text) => {
  for (const lookup of [
    byNumber({ accountNumber: text }),
    byNumber({ postcode: text }),
    byAddress({ line1: text }),
    byAddress({ familyName: text }),
    byAddress({ postcode: text }),
  ]) {
    expect((await start(lookup)).__typename).toMatch(/^(AccountNotMatchedError|InvalidInputError)$/);
  }
  const withLine2 = await start(byAddress({ line2: text }));
  expect(withLine2.__typename).toMatch(/^(AccountNotMatchedError|StartRegistrationSuccess)$/);
});
