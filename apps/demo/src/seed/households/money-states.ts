import type { Household } from '../household.ts';

const visa = { brand: 'visa', lastFour: '4242' };
const mastercard = { brand: 'mastercard', lastFour: '4444' };
const failing = { brand: 'visa', lastFour: '0341' };
const timeZone = 'America/New_York';
const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;
const albany = (line1: string, postcode = '12203') => ({ line1, city: 'Albany', region: 'NY', postcode });

/** Accounts whose money is in a state of its own. */
export const householdsInMoneyStates: readonly Household[] = [
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
        description: 'Past due by two bills, a declined card, and an open dispute of extra usage',
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
    disputed: {
      kind: 'overage',
      reason: 'usage',
      explanation: 'We were away for two weeks of that month. The meter cannot be right.',
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
    key: 'priya raman',
    accountNumber: '1006377205',
    givenName: 'Priya',
    familyName: 'Raman',
    status: 'active',
    timeZone,
    address: albany('21 Willett Street', '12210'),
    email: 'priya.raman@example.com',
    card: mastercard,
    members: [
      {
        username: 'priya.raman',
        role: 'owner',
        description: 'The bank took the last payment back; an earlier one was partly refunded',
      },
    ],
    services: [{ name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [310, 548, 502] }],
    billing: {
      statements: 8,
      cycleBeganDaysAgo: 18,
      unpaid: 0,
      takenBackAgo: 0,
      refunded: { ago: 2, amountMinor: 2_000, reason: 'A technician came twice for the same fault' },
    },
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
];
