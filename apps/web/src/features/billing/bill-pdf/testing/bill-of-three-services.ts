import type { Bill } from '../bill.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

type Line = Bill['statement']['sections'][number]['lines'][number];

const lineOf = (position: number, description: string, amountMinor: number, changes: Partial<Line> = {}): Line => ({
  position,
  kind: 'RECURRING',
  code: 'plan',
  description,
  title: 'Plan',
  explanation: 'Your plan.',
  recourse: 'Tell us.',
  serviceName: null,
  promotionEndsOn: null,
  periodStart: '2026-03-15',
  periodEnd: '2026-04-14',
  amount: usd(amountMinor),
  isDisputable: true,
  dispute: null,
  ...changes,
});

/** A bill with something of everything. @param repeatLines So many single charges more, to fill pages. */
export function billOfThreeServices({ repeatLines = 0 } = {}): Bill {
  const extra = Array.from({ length: repeatLines }, (_, index) =>
    lineOf(20 + index, `Film: Night ${index + 1} at the Long Portage`, 599, { kind: 'ONE_TIME', code: null }),
  );
  return {
    account: {
      accountNumber: '1004820917',
      holderName: 'Dana Whitfield',
      timeZone: 'America/New_York',
      serviceAddress: {
        line1: '214 Lark Street',
        line2: 'Apt 3',
        city: 'Albany',
        region: 'NY',
        postcode: '12210',
      },
    },
    statement: {
      id: 'stmt_1',
      number: '1004820917-2604',
      periodStart: '2026-03-15',
      periodEnd: '2026-04-14',
      issuedAt: '2026-04-15T11:00:00Z',
      dueOn: '2026-05-07',
      disputeAnswerBy: null,
      openingBalance: usd(17_716),
      previousBalance: usd(0),
      newCharges: usd(22_240),
      totalDue: usd(22_240),
      lateFee: { amount: usd(800), leastPastDue: usd(1_000), from: '2026-05-13' },
      activity: [
        {
          kind: 'PAYMENT',
          description: 'Payment P-9F31-AA07',
          reason: null,
          occurredAt: '2026-04-02T15:00:00Z',
          amount: usd(-16_216),
        },
        {
          kind: 'CREDIT',
          description: 'Credit',
          reason: 'For the outage of March 20',
          occurredAt: '2026-04-03T15:00:00Z',
          amount: usd(-1_500),
        },
      ],
      comparison: {
        summary: '$45.24 more than the last bill, mainly: Extra data, +$30.00.',
        previous: { id: 'stmt_0', periodStart: '2026-02-15', periodEnd: '2026-03-14' },
        before: usd(17_716),
        after: usd(22_240),
        difference: usd(4_524),
        changes: [
          {
            cause: 'EXTRA_DATA',
            title: 'Extra data',
            explanation: 'You used more than your plan includes in this cycle.',
            since: '2026-03-15',
            before: null,
            after: usd(3_000),
            difference: usd(3_000),
          },
          {
            cause: 'PROMOTION_ENDED',
            title: 'Two-year welcome offer ended',
            explanation: 'It took $15.00 off your last bill. Its last day was March 14, 2026.',
            since: '2026-03-15',
            before: usd(-1_500),
            after: null,
            difference: usd(1_500),
          },
          {
            cause: 'LEVY_FOLLOWED',
            title: 'State and local sales tax',
            explanation: 'It follows what is charged, which is more than on the last bill.',
            since: '2026-03-15',
            before: usd(600),
            after: usd(624),
            difference: usd(24),
          },
        ],
      },
      sections: [
        {
          kind: 'SERVICE',
          title: 'Plus 300',
          subtotal: usd(10_899),
          lines: [
            lineOf(1, 'Plus 300', 6_499),
            lineOf(2, 'Arbor G7 rental', 1_400, { code: 'equipment-rent', title: 'Equipment rent' }),
            lineOf(3, 'Extra data: 3 blocks of 50 GB above 1.2 TB', 3_000, { kind: 'OVERAGE', code: 'data-overage' }),
            ...extra,
          ],
        },
        {
          kind: 'SERVICE',
          title: 'TV Preferred',
          subtotal: usd(6_298),
          lines: [
            lineOf(4, 'TV Preferred', 7_499),
            lineOf(5, 'TV bundle discount', -2_000, {
              kind: 'PROMOTION',
              code: 'promotion',
              promotionEndsOn: '2026-06-14',
            }),
            lineOf(6, 'Arbor View 4K rental', 799, { code: 'equipment-rent' }),
          ],
        },
        { kind: 'SERVICE', title: 'Home Voice', subtotal: usd(1_999), lines: [lineOf(7, 'Home Voice', 1_999)] },
        {
          kind: 'LEVIES',
          title: 'Taxes and fees',
          subtotal: usd(3_044),
          lines: [
            lineOf(8, 'Broadcast TV fee', 2_420, { kind: 'FEE', serviceName: 'TV Preferred' }),
            lineOf(9, 'State and local sales tax', 624, { kind: 'TAX' }),
          ],
        },
      ],
    },
  };
}
