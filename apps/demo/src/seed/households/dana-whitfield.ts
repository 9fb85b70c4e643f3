import type { Household } from '../household.ts';

/** The household that shows everything: two years of bills, changes, credits, a late fee, overage, tickets. */
export const danaWhitfield: Household = {
  key: 'dana whitfield',
  accountNumber: '1004820917',
  givenName: 'Dana',
  familyName: 'Whitfield',
  status: 'active',
  timeZone: 'America/New_York',
  address: { line1: '214 Lark Street', line2: 'Apt 3', city: 'Albany', region: 'NY', postcode: '12210' },
  email: 'dana.whitfield@example.com',
  phone: '+15185550142',
  card: { brand: 'visa', lastFour: '4242' },
  members: [
    {
      username: 'dana.whitfield',
      role: 'owner',
      description: 'Two years of bills, a balance due, usage near the allowance, tickets',
    },
    { username: 'lee.whitfield', role: 'viewer', description: 'May look at Dana’s account, not act on it' },
  ],
  services: [
    {
      name: 'internet',
      code: 'INT-300',
      before: { code: 'INT-100', ago: 9, days: 12 },
      promotion: { name: 'Two-year welcome offer', discountMinor: 1_500, lastAgo: 5 },
      equipment: [{ kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 }],
      usageGigabytes: [1_093, 1_328, 1_041],
    },
    {
      name: 'tv',
      code: 'TV-PREFERRED',
      promotion: { name: 'TV bundle discount', discountMinor: 2_000, lastAgo: -2 },
      equipment: [
        { kind: 'set_top_box', model: 'Arbor View 4K', rentalMinor: 799 },
        { kind: 'set_top_box', model: 'Arbor View Mini' },
      ],
    },
    { name: 'voice', code: 'VOICE-HOME', equipment: [{ kind: 'phone_adapter', model: 'Arbor Talk 2' }] },
  ],
  billing: {
    statements: 24,
    cycleBeganDaysAgo: 16,
    unpaid: 1,
    lateAgo: [7],
    extras: [
      {
        ago: 0,
        kind: 'overage',
        description: 'Extra data: 3 blocks of 50 GB above 1.2 TB',
        amountMinor: 3_000,
        service: 'internet',
      },
      { ago: 1, kind: 'credit', description: 'Goodwill credit: thank you for your patience', amountMinor: -1_500 },
      {
        ago: 3,
        kind: 'credit',
        description: 'Service credit: internet outage of 31 hours',
        amountMinor: -867,
        service: 'internet',
      },
      {
        ago: 6,
        kind: 'late_fee',
        description: 'Late fee: the last bill was paid five days after it was due',
        amountMinor: 1_000,
      },
      { ago: 12, kind: 'one_time', description: 'Film: The Long Portage', amountMinor: 599, service: 'tv' },
      { ago: 23, kind: 'one_time', description: 'Installation', amountMinor: 9_900 },
    ],
  },
  tickets: [
    {
      name: 'price',
      category: 'billing',
      subject: 'My internet price went up',
      state: 'resolved',
      openedHoursAgo: 24 * 52,
      messages: [
        {
          author: 'customer',
          afterHours: 0,
          body: 'My bill is $15 higher since the spring. I did not change anything. Why?',
        },
        {
          author: 'staff',
          afterHours: 5,
          body: 'Your two-year welcome offer of $15.00 a month has ended, as it said on your first bill. The plan itself costs the same. Since nobody reminded you, I have put a credit of $15.00 on your next bill.',
        },
        { author: 'customer', afterHours: 7, body: 'That is fair. Thank you!' },
      ],
    },
    {
      name: 'evenings',
      category: 'internet',
      subject: 'Internet drops for a minute every evening',
      state: 'in_progress',
      openedHoursAgo: 70,
      messages: [
        {
          author: 'customer',
          afterHours: 0,
          body: 'Since Thursday the connection is gone for about a minute around 9 pm. All devices at once. The light on the gateway turns amber.',
        },
        {
          author: 'staff',
          afterHours: 3,
          body: 'Thank you, the amber light helps. We see errors on the line from the street to your building at that hour. A technician looks at the tap on the pole on Tuesday morning; nobody needs to be at home.',
        },
      ],
    },
    {
      name: 'remote',
      category: 'tv',
      subject: 'Remote of the second TV box',
      state: 'acknowledged',
      openedHoursAgo: 3,
      messages: [
        {
          author: 'customer',
          afterHours: 0,
          body: 'The remote of the box in the bedroom does not pair any more. New batteries did not help. Can you send one?',
        },
      ],
    },
  ],
};
