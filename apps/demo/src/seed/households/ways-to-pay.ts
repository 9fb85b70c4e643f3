import type { Household } from '../household.ts';

const timeZone = 'America/New_York';
const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;
const schenectady = (line1: string) => ({ line1, city: 'Schenectady', region: 'NY', postcode: '12305' });
const internet = [
  { name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [180, 420, 390] },
] as const;

/** Accounts that pay otherwise than by a card that is good for years. */
export const householdsByWayToPay: readonly Household[] = [
  {
    key: 'amara nwosu',
    accountNumber: '1005911306',
    givenName: 'Amara',
    familyName: 'Nwosu',
    status: 'active',
    timeZone,
    address: schenectady('31 Union Street'),
    email: 'amara.nwosu@example.com',
    // The sandbox's bank never says what became of a debit of this one: it stays to be seen.
    card: { kind: 'bank_account', brand: 'Harbor Credit Union', lastFour: '0009' },
    members: [
      { username: 'amara.nwosu', role: 'owner', description: 'Autopay by bank account: a payment is with the bank' },
    ],
    services: internet,
    billing: { statements: 6, cycleBeganDaysAgo: 21, unpaid: 1 },
    planned: { kind: 'autopay', daysBeforeDue: 10 },
  },
  {
    key: 'peter lang',
    accountNumber: '1005911462',
    givenName: 'Peter',
    familyName: 'Lang',
    status: 'active',
    timeZone,
    address: schenectady('8 Jay Street'),
    email: 'peter.lang@example.com',
    card: { brand: 'visa', lastFour: '4242', endsThisMonth: true },
    members: [{ username: 'peter.lang', role: 'owner', description: 'The card expires this month' }],
    services: internet,
    billing: { statements: 9, cycleBeganDaysAgo: 10, unpaid: 1 },
  },
  {
    key: 'yuki mori',
    accountNumber: '1005911628',
    givenName: 'Yuki',
    familyName: 'Mori',
    status: 'active',
    timeZone,
    address: schenectady('145 State Street'),
    email: 'yuki.mori@example.com',
    card: { kind: 'wallet', brand: 'visa', lastFour: '4242' },
    members: [{ username: 'yuki.mori', role: 'owner', description: 'Pays with Apple Pay' }],
    services: internet,
    billing: { statements: 5, cycleBeganDaysAgo: 7, unpaid: 1 },
  },
];
