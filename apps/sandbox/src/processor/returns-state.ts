import { newProcessorId } from './processor-id.ts';

/** The fields of Stripe's object (https://docs.stripe.com/api/refunds/object) that anyone here reads. */
export interface Refund {
  readonly id: string;
  readonly object: 'refund';
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly payment_intent: string;
  readonly metadata: Readonly<Record<string, string>>;
  status: 'pending' | 'succeeded' | 'failed';
  failure_reason: string | null;
}

/** https://docs.stripe.com/api/disputes/object */
export interface Dispute {
  readonly id: string;
  readonly object: 'dispute';
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly payment_intent: string;
  readonly reason: string;
  status: 'needs_response' | 'won' | 'lost';
}

/** Money that came to the operator or went: https://docs.stripe.com/api/balance_transactions/object */
export interface BalanceTransaction {
  readonly id: string;
  readonly object: 'balance_transaction';
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly type: 'charge' | 'payment' | 'refund' | 'refund_failure' | 'adjustment';
  /** What moved it, as it was then, as Stripe gives it when it is asked to expand it. */
  readonly source: object;
}

/** https://docs.stripe.com/api/events/object */
export interface ProcessorEvent {
  readonly id: string;
  readonly object: 'event';
  readonly created: number;
  readonly type: string;
  readonly data: { readonly object: object };
}

/** What a bank decides later of the payment of an intent. */
interface Later {
  readonly intentId: string;
  readonly decide: () => void;
}

/** What happens to money after it was asked for. */
export interface ReturnsState {
  readonly refunds: Map<string, Refund>;
  readonly disputes: Map<string, Dispute>;
  readonly balanceTransactions: BalanceTransaction[];
  /** Every event so far, oldest first. */
  readonly events: ProcessorEvent[];
  /** Refunds whose first request got lost. */
  readonly lostRefunds: Set<string>;
  /** What a bank decides later, in the order it does: run by a timer where there is one, else by {@link runLater}. */
  readonly later: Later[];
  /** Seconds until a bank does what it does later. NULL: never by itself. */
  readonly laterSeconds: number | null;
  /** Told of each event. */
  onEvent: (event: ProcessorEvent) => void;
  /** The processor's clock. */
  now: () => Date;
}

export const createReturnsState = (laterSeconds: number | null): ReturnsState => ({
  refunds: new Map(),
  disputes: new Map(),
  balanceTransactions: [],
  events: [],
  lostRefunds: new Set(),
  later: [],
  laterSeconds,
  onEvent: () => {},
  now: () => new Date(),
});

/** Stripe's times are whole seconds. */
export const secondsOf = (state: ReturnsState): number => Math.floor(state.now().getTime() / 1000);

/** Tells those who listen what an object is now. */
export function announce(state: ReturnsState, type: string, object: object): void {
  const data = { object: structuredClone(object) };
  const event = { id: newProcessorId('evt'), object: 'event', created: secondsOf(state), type, data } as const;
  state.events.push(event);
  state.onEvent(event);
}

/** @param move.amount Minor units; positive: to the operator. */
export function recordMove(
  state: ReturnsState,
  move: Pick<BalanceTransaction, 'type' | 'amount' | 'currency' | 'source'>,
): void {
  const source = structuredClone(move.source);
  const facts = { id: newProcessorId('txn'), object: 'balance_transaction', created: secondsOf(state) } as const;
  state.balanceTransactions.push({ ...facts, ...move, source });
}

/** Puts something off that a bank does later. */
export function doLater(state: ReturnsState, intentId: string, decide: () => void): void {
  const work = { intentId, decide };
  state.later.push(work);
  if (state.laterSeconds === null) return;
  setTimeout(() => {
    const at = state.later.indexOf(work);
    if (at < 0) return;
    state.later.splice(at, 1);
    decide();
  }, state.laterSeconds * 1_000).unref();
}

/** Does at once what banks would do later, of all payments or of those of some intents. */
export function runLater(state: ReturnsState, isChosen: (intentId: string) => boolean = () => true): void {
  const { chosen = [], left = [] } = Object.groupBy(state.later.splice(0), ({ intentId }) =>
    isChosen(intentId) ? 'chosen' : 'left',
  );
  state.later.push(...left);
  for (const { decide } of chosen) decide();
}

export function clearReturns(state: ReturnsState): void {
  for (const kept of [state.refunds, state.disputes, state.lostRefunds]) kept.clear();
  for (const list of [state.balanceTransactions, state.events, state.later]) list.length = 0;
}
