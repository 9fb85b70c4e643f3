import type { Payment, Statement } from '@demarc/billing';
import { dueAfterDays } from './bill-history.ts';
import type { Household } from './household.ts';
import { accountIdOf, cardIdOf, serialOf } from './household-rows.ts';
import { idNamed } from './id-named.ts';
import { createSeededRandom } from './seeded-random.ts';

export interface PlannedPayment {
  readonly row: Omit<Payment, 'settledAt'> & { readonly settledAt: Date };
  /** What was still owed afterwards. */
  readonly balanceMinor: number;
}

const dayMs = 86_400_000;

/**
 * How the household answered a statement by card: paid in full, some days before it was due, late, or declined.
 *
 * @returns Undefined when it did not answer, or nothing was due.
 */
export function planPayment(
  household: Household,
  ago: number,
  statement: Pick<Statement, 'issuedAt' | 'totalDueMinor' | 'currency'>,
): PlannedPayment | undefined {
  const { unpaid, lateAgo = [], declinedAgo = [] } = household.billing;
  const isDeclined = declinedAgo.includes(ago);
  if ((ago < unpaid && !isDeclined) || statement.totalDueMinor <= 0) return undefined;
  const random = createSeededRandom(`payment ${household.key} ${ago}`);
  const days = isDeclined ? dueAfterDays : lateAgo.includes(ago) ? dueAfterDays + 5 : daysUntilPaid(ago, random);
  const paidAt = new Date(statement.issuedAt.getTime() + days * dayMs + Math.floor(random() * 10 * 3_600_000));
  const name = `payment ${household.key} ${ago}`;
  return {
    balanceMinor: isDeclined ? statement.totalDueMinor : 0,
    row: {
      accountId: accountIdOf(household),
      id: idNamed(name),
      paymentMethodId: cardIdOf(household),
      amountMinor: statement.totalDueMinor,
      currency: statement.currency,
      state: isDeclined ? 'declined' : 'succeeded',
      origin: 'customer',
      originId: null,
      idempotencyKey: idNamed(`key ${name}`),
      confirmationNumber: `P-${serialOf(name, 4)}-${serialOf(`${name} end`, 4)}`,
      processorPaymentId: `pi_demo${serialOf(`processor ${name}`, 20)}`,
      declineCode: isDeclined ? 'insufficient_funds' : null,
      createdAt: paidAt,
      settledAt: paidAt,
    },
  };
}

/** Ten to eighteen days after issue; the newest sooner, since it is not that old. */
const daysUntilPaid = (ago: number, random: () => number): number => (ago === 0 ? 4 : 10 + Math.floor(random() * 9));
