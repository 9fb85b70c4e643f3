import type { Household } from '../household.ts';

const visa = { brand: 'visa', lastFour: '4242' };
const mastercard = { brand: 'mastercard', lastFour: '4444' };
const timeZone = 'America/New_York';
const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;
const albany = (line1: string, postcode = '12203') => ({ line1, city: 'Albany', region: 'NY', postcode });

/** Accounts whose services begin, end or are about to change. */
export const householdsWithChangingServices: readonly Household[] = [
  {
    key: 'mei tanaka',
    accountNumber: '1009903152',
    givenName: 'Mei',
    familyName: 'Tanaka',
    status: 'active',
    timeZone: 'America/Chicago',
    address: { line1: '640 Larkin Lane', city: 'Duluth', region: 'MN', postcode: '55802' },
    email: 'mei.tanaka@example.com',
    members: [{ username: 'mei.tanaka', role: 'owner', description: 'New this week: no bill and no card yet' }],
    services: [
      { name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [96, 0, 0] },
      { name: 'voice', code: 'VOICE-HOME', status: 'pending' },
    ],
    billing: { statements: 0, cycleBeganDaysAgo: 6, unpaid: 0 },
  },
  {
    key: 'oscar lind',
    accountNumber: '1007350846',
    givenName: 'Oscar',
    familyName: 'Lind',
    status: 'active',
    timeZone,
    address: albany('31 Madison Avenue', '12202'),
    email: 'oscar.lind@example.com',
    card: visa,
    members: [{ username: 'oscar.lind', role: 'owner', description: 'Gave up TV four months ago' }],
    services: [
      {
        name: 'internet',
        code: 'INT-50',
        equipment: [{ kind: 'modem', model: 'Arbor M3' }],
        usageGigabytes: [130, 288, 301],
      },
      {
        name: 'tv',
        code: 'TV-EVERYTHING',
        endedAgo: 4,
        equipment: [{ kind: 'set_top_box', model: 'Arbor View 4K', rentalMinor: 799 }],
      },
    ],
    billing: { statements: 16, cycleBeganDaysAgo: 17, unpaid: 1 },
    tickets: [
      {
        name: 'return',
        category: 'tv',
        subject: 'Returning my TV box',
        state: 'closed',
        openedHoursAgo: 24 * 118,
        messages: [
          { author: 'customer', afterHours: 0, body: 'Where do I hand in the box?' },
          {
            author: 'staff',
            afterHours: 6,
            body: 'At any of our shops, or with the label we have mailed you. It arrived today; nothing more to do.',
          },
        ],
      },
    ],
  },
  {
    key: 'tess moreau',
    accountNumber: '1007628493',
    givenName: 'Tess',
    familyName: 'Moreau',
    status: 'active',
    timeZone,
    address: albany('415 Hudson Avenue'),
    email: 'tess.moreau@example.com',
    card: visa,
    members: [
      {
        username: 'tess.moreau',
        role: 'owner',
        description:
          'A change to Gig 1000 is ordered; a dispute was answered, and an outage and a missed visit credited',
      },
    ],
    services: [{ name: 'internet', code: 'INT-100', equipment: [gateway], usageGigabytes: [330, 571, 560] }],
    failed: 'internet',
    disputed: {
      kind: 'recurring',
      reason: 'wrong_amount',
      amountMinor: 1_000,
      explanation: 'On the phone I was promised ten dollars less from this month on.',
      answer: 'You are right: we found the note of your call. The ten dollars and their tax are credited.',
    },
    billing: { statements: 8, cycleBeganDaysAgo: 15, unpaid: 1 },
    ordered: { service: 'internet', code: 'INT-1000' },
  },
  {
    key: 'gina fontaine',
    accountNumber: '1003318870',
    givenName: 'Gina',
    familyName: 'Fontaine',
    status: 'closed',
    timeZone,
    address: albany('88 Western Avenue'),
    email: 'gina.fontaine@example.com',
    card: mastercard,
    members: [{ username: 'gina.fontaine', role: 'owner', description: 'Closed account; the bills stay readable' }],
    services: [{ name: 'internet', code: 'INT-100', endedAgo: 0, equipment: [gateway] }],
    billing: { statements: 11, cycleBeganDaysAgo: 18, unpaid: 0 },
  },
];
