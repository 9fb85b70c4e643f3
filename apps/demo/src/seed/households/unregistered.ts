import type { Household } from '../household.ts';

const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;

/** No sign-in and no card yet: made to register, store a card and pay. */
const unregistered = (
  person: Pick<Household, 'key' | 'accountNumber' | 'givenName' | 'familyName' | 'address' | 'email'>,
): Household => ({
  ...person,
  status: 'active',
  timeZone: 'America/New_York',
  members: [],
  services: [
    { name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [372, 688, 0] },
    {
      name: 'tv',
      code: 'TV-SELECT',
      promotion: { name: 'TV for half price', discountMinor: 2_000, lastAgo: -3 },
      equipment: [{ kind: 'set_top_box', model: 'Arbor View Mini' }],
    },
  ],
  billing: { statements: 1, cycleBeganDaysAgo: 15, unpaid: 1 },
});

/** In the order in which the demo proposes them: the first that nobody has registered yet. */
export const unregisteredHouseholds: readonly Household[] = [
  unregistered({
    key: 'nora lindqvist',
    accountNumber: '1009216604',
    givenName: 'Nora',
    familyName: 'Lindqvist',
    address: { line1: '148 State Street', city: 'Albany', region: 'NY', postcode: '12207' },
    email: 'nora.lindqvist@example.com',
  }),
  unregistered({
    key: 'tobias brandt',
    accountNumber: '1009216712',
    givenName: 'Tobias',
    familyName: 'Brandt',
    address: { line1: '23 Dove Street', city: 'Albany', region: 'NY', postcode: '12210' },
    email: 'tobias.brandt@example.com',
  }),
  unregistered({
    key: 'aiko sato',
    accountNumber: '1009216829',
    givenName: 'Aiko',
    familyName: 'Sato',
    address: { line1: '5 Ten Broeck Place', city: 'Albany', region: 'NY', postcode: '12210' },
    email: 'aiko.sato@example.com',
  }),
];
