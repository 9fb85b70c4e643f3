import type { BillingContext } from './billing-context.ts';
import { type FoundDifference, judgeMove, judgeUnlisted } from './compare-money.ts';
import { type ComparedMove, selectComparedMoves, selectComparedMovesAgain } from './processor-move-store.ts';
import { ProcessorUnreachableError } from './processor-unreachable.ts';
import type { Difference } from './reconciliation-report-store.ts';
import { settleProcessorDispute, settleProcessorPayment, settleProcessorRefund } from './settle-processor-object.ts';
import { type SettledKind, type SettledMoney, selectSettledMoney } from './settled-money-store.ts';

/** What a comparison has found so far. */
export interface Tally {
  differences: Difference[];
  differenceCount: number;
}

/** A period under comparison. */
export interface ComparedPeriod {
  readonly runId: string;
  readonly from: Date;
  readonly to: Date;
  readonly pageSize: number;
}

type Note = (difference: FoundDifference) => void;

const settlers: Record<ComparedMove['kind'], typeof settleProcessorPayment> = {
  payment: settleProcessorPayment,
  refund: settleProcessorRefund,
  refund_failed: settleProcessorRefund,
  chargeback: settleProcessorDispute,
  chargeback_won: settleProcessorDispute,
};

/**
 * Settles what a move is of. One that cannot be settled still differs afterwards, and is noted then: it keeps nobody from
 * the report of the rest of the day.
 *
 * @throws ProcessorUnreachableError: about nothing else could the processor be asked either.
 */
async function trySettling(ctx: BillingContext, { kind, processorId }: ComparedMove): Promise<void> {
  try {
    await settlers[kind](ctx, processorId);
  } catch (error) {
    if (error instanceof ProcessorUnreachableError) throw error;
  }
}

/** Looks for each move of the processor at ours. What we had not settled is settled first; what still differs is noted. */
export async function compareTheirs(ctx: BillingContext, period: ComparedPeriod, note: Note): Promise<void> {
  const { runId, pageSize } = period;
  let page: ComparedMove[] = [];
  do {
    page = await selectComparedMoves(ctx.database, { runId, after: page.at(-1) ?? null, limit: pageSize });
    const unlike = page.filter((move) => judgeMove(move) !== null);
    if (unlike.length === 0) continue;
    for (const move of unlike) await trySettling(ctx, move);
    for (const move of await selectComparedMovesAgain(ctx.database, { runId, moves: unlike })) {
      const difference = judgeMove(move);
      if (difference) note(difference);
    }
  } while (page.length === pageSize);
}

/**
 * Looks for what we settled at the processor. What its list of the day has was compared already; the rest it is asked
 * about one by one.
 *
 * @returns How many there are in the ledger, and their sum in minor units.
 */
export async function compareOurs(
  ctx: BillingContext,
  kind: SettledKind,
  { pageSize, ...period }: ComparedPeriod,
  note: Note,
): Promise<{ count: number; sumMinor: number }> {
  const booked = { count: 0, sumMinor: 0 };
  let page: SettledMoney[] = [];
  do {
    page = await selectSettledMoney(ctx.database, kind, { ...period, after: page.at(-1) ?? null, limit: pageSize });
    for (const money of page) {
      if (money.bookedMinor !== null) {
        booked.count += 1;
        booked.sumMinor += money.bookedMinor;
      }
      const difference = money.isListed ? null : await judgeUnlisted(ctx.paymentProcessor, kind, money);
      if (difference) note(difference);
    }
  } while (page.length === pageSize);
  return booked;
}
