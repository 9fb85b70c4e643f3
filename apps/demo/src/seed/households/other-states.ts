import type { Household } from '../household.ts';

const visa = { brand: 'visa', lastFour: '4242' };
const mastercard = { brand: 'mastercard', lastFour: '4444' };
const failing = { brand: 'visa', lastFour: '0341' };
const timeZone = 'America/New_York';
const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;
const albany = (line1: string, postcode = '12203') => ({ line1, city: 'Albany', region: 'NY', postcode });

/** Accounts whose money or services are in a state of their own. */
export const householdsInOtherStates: readonly Household[] = [
  {
    key: 'sam okafor',
    accountNumber: '1005117340',
    givenName: 'Sam',
    familyName: 'Okafor',
    status: 'active',
    timeZone,
    address: { line1: '77 Elmwood Avenue', city: 'Buffalo', region: 'NY', postcode: '14201' },
    email: 'sam.okafor@example.com',
    phone: '+17165550119',
    card: mastercard,
    members: [
      {
        username: 'sam.okafor',
        role: 'owner',
        description: 'Two-step sign-in is on; unlimited plan, paid in full',
        hasTotp: true,
      },
    ],
    services: [
      {
        name: 'internet',
        code: 'INT-1000',
        equipment: [{ kind: 'gateway', model: 'Arbor G9' }],
        usageGigabytes: [1_480, 2_920, 2_710],
      },
      { name: 'mobile', code: 'MOB-10', usageGigabytes: [3.1, 6.4, 8.2] },
    ],
    billing: { statements: 14, cycleBeganDaysAgo: 12, unpaid: 0 },
  },
  {
    key: 'marcus bell',
    accountNumber: '1005530268',
    givenName: 'Marcus',
    familyName: 'Bell',
    status: 'active',
    timeZone,
    address: albany('58 Quail Street', '12206'),
    email: 'marcus.bell@example.com',
    card: failing,
    members: [
      {
        username: 'marcus.bell',
        role: 'owner',
        description: 'Past due by two bills, with a late fee and a declined card',
      },
    ],
    services: [
      { name: 'internet', code: 'INT-100', equipment: [gateway], usageGigabytes: [402, 655, 540] },
      { name: 'tv', code: 'TV-SELECT', equipment: [{ kind: 'set_top_box', model: 'Arbor View Mini' }] },
    ],
    billing: {
      statements: 12,
      cycleBeganDaysAgo: 20,
      unpaid: 2,
      declinedAgo: [1],
      extras: [
        { ago: 0, kind: 'late_fee', description: 'Late fee: the last bill is not paid', amountMinor: 1_000 },
        {
          ago: 0,
          kind: 'overage',
          description: 'Extra data: 2 blocks of 50 GB above 600 GB',
          amountMinor: 2_000,
          service: 'internet',
        },
      ],
    },
    tickets: [
      {
        name: 'extension',
        category: 'billing',
        subject: 'Can I pay in two parts?',
        state: 'pending',
        openedHoursAgo: 30,
        messages: [
          { author: 'customer', afterHours: 0, body: 'I can pay half now and half on the first. Is that possible?' },
          {
            author: 'staff',
            afterHours: 2,
            body: 'Yes. Please pay half under Billing today, and tell us here when it is done; we then note the rest for the first.',
          },
        ],
      },
    ],
  },
  {
    key: 'ruth delgado',
    accountNumber: '1005746615',
    givenName: 'Ruth',
    familyName: 'Delgado',
    status: 'suspended',
    timeZone,
    address: albany('9 Delaware Avenue', '12209'),
    email: 'ruth.delgado@example.com',
    card: visa,
    members: [{ username: 'ruth.delgado', role: 'owner', description: 'Suspended: three bills are not paid' }],
    services: [
      { name: 'internet', code: 'INT-300', status: 'suspended', equipment: [gateway], usageGigabytes: [0, 212, 610] },
    ],
    billing: {
      statements: 10,
      cycleBeganDaysAgo: 14,
      unpaid: 3,
      extras: [
        { ago: 1, kind: 'late_fee', description: 'Late fee: the last bill is not paid', amountMinor: 1_000 },
        { ago: 0, kind: 'late_fee', description: 'Late fee: two bills are not paid', amountMinor: 1_000 },
      ],
    },
  },
  {
    key: 'hannah weiss',
    accountNumber: '1006012774',
    givenName: 'Hannah',
    familyName: 'Weiss',
    status: 'active',
    timeZone,
    address: albany('3 Thurlow Terrace'),
    email: 'hannah.weiss@example.com',
    card: visa,
    members: [{ username: 'hannah.weiss', role: 'owner', description: 'Paid in full, no tickets' }],
    services: [{ name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [240, 512, 498] }],
    billing: { statements: 18, cycleBeganDaysAgo: 11, unpaid: 0 },
  },
  {
    key: 'jamal carter',
    accountNumber: '1006284591',
    givenName: 'Jamal',
    familyName: 'Carter',
    status: 'active',
    timeZone,
    address: { line1: '1200 Erie Boulevard', city: 'Syracuse', region: 'NY', postcode: '13204' },
    email: 'jamal.carter@example.com',
    card: mastercard,
    members: [{ username: 'jamal.carter', role: 'owner', description: 'In credit after a correction' }],
    services: [
      {
        name: 'internet',
        code: 'INT-2000',
        equipment: [{ kind: 'gateway', model: 'Arbor G9' }],
        usageGigabytes: [2_610, 5_340, 4_870],
      },
      { name: 'ip', code: 'ADD-IP' },
    ],
    billing: {
      statements: 9,
      cycleBeganDaysAgo: 13,
      unpaid: 1,
      extras: [
        {
          ago: 0,
          kind: 'credit',
          description: 'Correction: Gig 2000 was billed twice in the spring',
          amountMinor: -21_998,
          service: 'internet',
        },
      ],
    },
  },
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
    members: [{ username: 'tess.moreau', role: 'owner', description: 'A change to Gig 1000 is ordered' }],
    services: [{ name: 'internet', code: 'INT-100', equipment: [gateway], usageGigabytes: [330, 571, 560] }],
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
