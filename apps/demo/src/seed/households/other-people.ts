import type { Household } from '../household.ts';

const visa = { brand: 'visa', lastFour: '4242' };
const timeZone = 'America/New_York';
const gateway = { kind: 'gateway', model: 'Arbor G7', rentalMinor: 1_400 } as const;

/** People with two homes, long names, and names written from right to left. */
export const householdsOfOtherPeople: readonly Household[] = [
  {
    key: 'priya raman home',
    accountNumber: '1006741125',
    givenName: 'Priya',
    familyName: 'Raman',
    status: 'active',
    timeZone,
    address: { line1: '19 Union Avenue', city: 'Saratoga Springs', region: 'NY', postcode: '12866' },
    email: 'priya.raman@example.com',
    phone: '+15185550177',
    card: visa,
    members: [{ username: 'priya.raman', role: 'owner', description: 'Two accounts: a home and a lake house' }],
    services: [
      { name: 'internet', code: 'INT-1000', equipment: [gateway], usageGigabytes: [640, 1_310, 1_275] },
      { name: 'wifi', code: 'ADD-WIFI' },
      { name: 'tv', code: 'TV-EVERYTHING', equipment: [{ kind: 'set_top_box', model: 'Arbor View 4K' }] },
    ],
    billing: { statements: 12, cycleBeganDaysAgo: 16, unpaid: 1 },
  },
  {
    key: 'priya raman lake house',
    accountNumber: '1006741133',
    givenName: 'Priya',
    familyName: 'Raman',
    sameCustomerAs: 'priya raman home',
    status: 'active',
    timeZone,
    address: { line1: '2 Shoreline Path', city: 'Lake George', region: 'NY', postcode: '12845' },
    email: 'priya.raman@example.com',
    card: visa,
    members: [{ username: 'priya.raman', role: 'owner' }],
    services: [{ name: 'internet', code: 'INT-100', equipment: [gateway], usageGigabytes: [38, 122, 240] }],
    billing: { statements: 7, cycleBeganDaysAgo: 10, unpaid: 0 },
  },
  {
    key: 'long name',
    accountNumber: '1008120059',
    givenName: 'Maximiliane Friederike Charlotte Anastasia',
    familyName: 'von Hohenstein-Württemberg zu Schwarzburg-Sondershausen',
    status: 'active',
    timeZone,
    address: {
      line1: '12345½ Northwest Old Champlain Canal Towpath Extension Road',
      line2: 'Building Saint-Hyacinthe, Entrance C, Floor 12, Apartment 1207b',
      city: 'Schroon Lake-upon-Hudson',
      region: 'NY',
      postcode: '12870',
    },
    email: 'maximiliane.friederike.charlotte.von.hohenstein-wuerttemberg@mail.schwarzburg.example',
    card: visa,
    members: [{ username: 'max.hohenstein', role: 'owner', description: 'Very long name, address and e-mail' }],
    services: [{ name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [411, 903, 877] }],
    billing: { statements: 6, cycleBeganDaysAgo: 14, unpaid: 1 },
    tickets: [
      {
        name: 'name',
        category: 'account',
        subject: 'Der Name auf der Rechnung ist abgeschnitten 🧾 — bitte „Württemberg“ ganz ausschreiben',
        state: 'in_progress',
        openedHoursAgo: 26,
        messages: [
          {
            author: 'customer',
            afterHours: 0,
            body: 'The bill cuts my name after “Hohenstein-W”. Could it be printed whole?\n\nDanke 🙏',
          },
          {
            author: 'staff',
            afterHours: 4,
            body: 'It should be, and we are mending the printed bill. Here in the portal your name is whole.',
          },
        ],
      },
    ],
  },
  {
    key: 'right to left',
    accountNumber: '1008433917',
    givenName: 'نور الهدى',
    familyName: 'عبد الرحمن',
    status: 'active',
    timeZone,
    address: { line1: '60 Central Avenue', city: 'Albany', region: 'NY', postcode: '12206' },
    email: 'nour.rahman@example.com',
    card: visa,
    members: [{ username: 'nour.rahman', role: 'owner', description: 'A name written from right to left' }],
    services: [
      { name: 'internet', code: 'INT-300', equipment: [gateway], usageGigabytes: [505, 1_020, 960] },
      { name: 'voice', code: 'VOICE-WORLD', equipment: [{ kind: 'phone_adapter', model: 'Arbor Talk 2' }] },
    ],
    billing: { statements: 10, cycleBeganDaysAgo: 15, unpaid: 1 },
    tickets: [
      {
        name: 'calls',
        category: 'voice',
        subject: 'مكالمات دولية إلى الأردن',
        state: 'resolved',
        openedHoursAgo: 24 * 9,
        messages: [
          { author: 'customer', afterHours: 0, body: 'هل الأردن من ضمن الدول الستين؟' },
          { author: 'staff', afterHours: 2, body: 'Yes, Jordan is among the 60 countries, for calls to landlines.' },
        ],
      },
    ],
  },
];
