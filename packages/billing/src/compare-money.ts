import type { ComparedMove } from './processor-move-store.ts';
import type { ProcessorReturns } from './processor-returns.ts';
import { ProcessorUnreachableError } from './processor-unreachable.ts';
import type { Difference } from './reconciliation-report-store.ts';
import type { IssuedStatement, SettledKind, SettledMoney } from './settled-money-store.ts';

/** A difference before it is stored. */
export type FoundDifference = Omit<Difference, 'id' | 'day'>;

/** What is wrong with a move of the processor by what we have of it. NULL: nothing. */
export function judgeMove(move: ComparedMove): FoundDifference | null {
  const { processorId, theirMinor, ours, bookedMinor } = move;
  const facts = {
    accountId: ours?.accountId ?? null,
    ourId: ours?.id ?? null,
    processorId,
    ourMinor: ours?.amountMinor ?? null,
    theirMinor,
    currency: move.theirCurrency,
  };
  // Found by our own id alone, with another of the processor's: a second charge for one payment.
  const isAnother = ours?.processorId != null && ours.processorId !== processorId;
  if (!ours || isAnother) return { ...facts, kind: 'only_at_processor' };
  if (ours.amountMinor !== theirMinor || ours.currency !== move.theirCurrency)
    return { ...facts, kind: 'other_amount' };
  if (bookedMinor === null) return { ...facts, kind: 'other_state' };
  return bookedMinor === theirMinor ? null : { ...facts, ourMinor: bookedMinor, kind: 'other_amount' };
}

/**
 * What is wrong with money of ours that the processor's list of the day has not. The processor is asked about it alone:
 * what it moved a second before midnight, or days before a notice came, is on the list of another day.
 *
 * @throws ProcessorUnreachableError. Of anything else it says about this one thing, the thing is a difference.
 */
export async function judgeUnlisted(
  processor: ProcessorReturns,
  kind: SettledKind,
  money: SettledMoney,
): Promise<FoundDifference | null> {
  const facts = {
    accountId: money.accountId,
    ourId: money.id,
    processorId: money.processorId,
    ourMinor: money.amountMinor,
    currency: money.currency,
  };
  const theirs = await readTheirs[kind](processor, money).catch((error: unknown) => {
    if (error instanceof ProcessorUnreachableError) throw error;
    return undefined;
  });
  if (theirs === undefined) return { ...facts, kind: 'other_state', theirMinor: null };
  if (theirs === null) return { ...facts, kind: 'only_in_ledger', theirMinor: null };
  const { amountMinor: theirMinor, currency, hasMoved } = theirs;
  if (!hasMoved || money.bookedMinor === null) return { ...facts, kind: 'other_state', theirMinor };
  const isSame = [money.amountMinor, money.bookedMinor].every((minor) => minor === theirMinor);
  return isSame && currency === money.currency ? null : { ...facts, kind: 'other_amount', theirMinor };
}

interface Theirs {
  readonly amountMinor: number;
  readonly currency: string;
  readonly hasMoved: boolean;
}

/** NULL: the processor has no such thing. */
const readTheirs: Record<SettledKind, (from: ProcessorReturns, money: SettledMoney) => Promise<Theirs | null>> = {
  async payment(processor, { processorId }) {
    const found = reached(await processor.readPayment(processorId), processorId);
    return found && { ...found, hasMoved: found.answer.outcome === 'succeeded' };
  },
  async refund(processor, { processorId, state }) {
    const found = reached(await processor.readRefund(processorId), processorId);
    const outcome = state === 'failed' ? 'failed' : 'succeeded';
    return found && { ...found, hasMoved: found.answer.outcome === outcome };
  },
  async chargeback(processor, { processorId }) {
    const found = reached(await processor.readDispute(processorId), processorId);
    return found && { ...found, hasMoved: found.state !== 'inquiry' };
  },
};

function reached<Found extends { readonly outcome: 'found' }>(
  answer: Found | { readonly outcome: 'absent' } | { readonly outcome: 'unavailable' },
  id: string,
): Found | null {
  if (answer.outcome === 'unavailable') throw new ProcessorUnreachableError(id);
  return answer.outcome === 'absent' ? null : answer;
}

/** What is wrong with a statement by its lines and its booking. */
export function judgeStatement(statement: IssuedStatement): FoundDifference[] {
  const { accountId, id, currency, newChargesMinor, linesMinor, bookedMinor } = statement;
  const facts = { accountId, ourId: id, processorId: null, ourMinor: newChargesMinor, currency };
  const found: FoundDifference[] = [];
  if (linesMinor !== newChargesMinor) found.push({ ...facts, kind: 'statement_unlike_lines', theirMinor: linesMinor });
  if (bookedMinor !== newChargesMinor)
    found.push({ ...facts, kind: 'statement_unlike_ledger', theirMinor: bookedMinor });
  return found;
}
