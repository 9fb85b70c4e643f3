import type { Household } from '../household.ts';

const visa = { brand: 'visa', lastFour: '4242' };
const withoutMoney = { brand: 'visa', lastFour: '9995' };
const timeZone = 'America/New_York';
const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;
const troy = (line1: string) => ({ line1, city: 'Troy', region: 'NY', postcode: '12180' });
const internet = [
  { name: 'internet', code: 'INT-100', equipment: [gateway], usageGigabytes: [120, 310, 290] },
] as const;

/** Accounts that have something charged on a day to come. */
export const householdsPayingAhead: readonly Household[] = [
  {
    key: 'ingrid solberg',
    accountNumber: '1005840211',
    givenName: 'Ingrid',
    familyName: 'Solberg',
    status: 'active',
    timeZone,
    address: troy('14 Ferry Street'),
    email: 'ingrid.solberg@example.com',
    card: visa,
    members: [
      { username: 'ingrid.solberg', role: 'owner', description: 'Autopay is on, and a bill is coming up for it' },
    ],
    services: internet,
    billing: { statements: 8, cycleBeganDaysAgo: 8, unpaid: 1 },
    planned: { kind: 'autopay', daysBeforeDue: 2 },
  },
  {
    key: 'tomas rivera',
    accountNumber: '1005840377',
    givenName: 'Tomas',
    familyName: 'Rivera',
    status: 'active',
    timeZone,
    address: troy('220 Congress Street'),
    email: 'tomas.rivera@example.com',
    card: visa,
    members: [{ username: 'tomas.rivera', role: 'owner', description: 'Pays what is past due in three instalments' }],
    services: internet,
    billing: { statements: 9, cycleBeganDaysAgo: 12, unpaid: 2 },
    planned: { kind: 'arrangement', count: 3, firstInDays: 4 },
  },
  {
    key: 'grace kim',
    accountNumber: '1005840493',
    givenName: 'Grace',
    familyName: 'Kim',
    status: 'active',
    timeZone,
    address: troy('9 Pawling Avenue'),
    email: 'grace.kim@example.com',
    card: visa,
    members: [{ username: 'grace.kim', role: 'owner', description: 'Has planned a payment for a day next week' }],
    services: internet,
    billing: { statements: 6, cycleBeganDaysAgo: 9, unpaid: 1 },
    planned: { kind: 'scheduled', inDays: 6, amountMinor: 4_000 },
  },
  {
    key: 'leo marsh',
    accountNumber: '1005840529',
    givenName: 'Leo',
    familyName: 'Marsh',
    status: 'active',
    timeZone,
    address: troy('61 Hoosick Street'),
    email: 'leo.marsh@example.com',
    card: withoutMoney,
    members: [
      { username: 'leo.marsh', role: 'owner', description: 'Autopay was declined once and is tried again in two days' },
    ],
    services: internet,
    billing: { statements: 7, cycleBeganDaysAgo: 21, unpaid: 1 },
    planned: { kind: 'autopay', daysBeforeDue: 3, declined: true },
  },
];
