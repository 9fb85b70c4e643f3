import type { ChargeAnswer } from './charge-port.ts';

/** What a refund needs. The same `refundId` again is the same refund. */
export interface RefundRequest {
  /** Our refund's id; part of the processor's idempotency key. */
  readonly refundId: string;
  /** The processor's id of the payment that is given back (Stripe: `pi_…`). */
  readonly processorPaymentId: string;
  /** Positive, in the currency's minor unit. */
  readonly amountMinor: number;
}

/** What became of a refund. */
export type RefundAnswer =
  | { readonly outcome: 'succeeded'; readonly processorRefundId: string }
  /** The money stays with us. `processorRefundId` is NULL when the processor made no refund at all. */
  | { readonly outcome: 'failed'; readonly processorRefundId: string | null; readonly failureCode: string }
  /** No answer, or not a final one. The money may have gone. */
  | { readonly outcome: 'unknown'; readonly processorRefundId: string | null };

/** The processor has no such thing. */
export type Absent = { readonly outcome: 'absent' };
/** The processor could not be reached; asking again is harmless. */
export type Unavailable = { readonly outcome: 'unavailable' };

/** A payment as the processor has it now. */
export interface ProcessorPayment {
  readonly outcome: 'found';
  /** Ours, as we named it when we asked for it. NULL: none of ours. */
  readonly paymentId: string | null;
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly answer: ChargeAnswer;
}

/** A refund as the processor has it now. */
export interface ProcessorRefund {
  readonly outcome: 'found';
  readonly refundId: string | null;
  readonly amountMinor: number;
  readonly currency: string;
  readonly answer: RefundAnswer;
}

/** A payment the payer's bank takes back, as the processor has it now. */
export interface ProcessorDispute {
  readonly outcome: 'found';
  /** The processor's id of the payment. NULL: a payment made otherwise. */
  readonly processorPaymentId: string | null;
  readonly amountMinor: number;
  readonly currency: string;
  /** `inquiry`: the bank only asks; no money has moved. */
  readonly state: 'inquiry' | 'open' | 'won' | 'lost';
  /** The bank's reason, in the processor's code. */
  readonly reasonCode: string;
}

/** Money that came to the operator's balance at the processor or left it. */
export interface MoneyMove {
  readonly kind: 'payment' | 'refund' | 'refund_failed' | 'chargeback' | 'chargeback_won';
  /** The processor's id of the payment, refund or dispute. */
  readonly processorId: string;
  /** Our payment or refund, as we named it. NULL: none, or a dispute. */
  readonly ourId: string | null;
  /** Always positive; the kind says which way it went. */
  readonly amountMinor: number;
  readonly currency: string;
}

/** The part of the port to the processor that is about money after it was asked for. */
export interface ProcessorReturns {
  /** Gives a payment back, all or some of it. Asking again with the same `refundId` never gives twice. */
  refund(request: RefundRequest): Promise<RefundAnswer>;
  /** Looks for a refund asked for earlier, without making one. */
  findRefund(request: Pick<RefundRequest, 'refundId' | 'processorPaymentId'>): Promise<RefundAnswer | Absent>;
  readPayment(processorPaymentId: string): Promise<ProcessorPayment | Absent | Unavailable>;
  readRefund(processorRefundId: string): Promise<ProcessorRefund | Absent | Unavailable>;
  readDispute(processorDisputeId: string): Promise<ProcessorDispute | Absent | Unavailable>;
  /**
   * All moves of money from one moment up to another, page by page, in no order one may rely on.
   *
   * @throws When the processor cannot be reached: half a list is none.
   */
  listMoneyMoves(period: { readonly from: Date; readonly to: Date }): AsyncIterable<MoneyMove>;
}

/** What a signed notice of the processor says. Only where to look: what happened is asked of the processor. */
export interface ProcessorNotice {
  /** The processor's id (Stripe: `evt_…`). */
  readonly id: string;
  readonly type: string;
  /** What it is about (Stripe: `pi_…`, `re_…`, `dp_…`). */
  readonly objectId: string;
  readonly createdAt: Date;
}

/**
 * Reads a notice of the processor.
 *
 * @param rawBody The body, byte for byte as it came.
 * @returns NULL when the signature is not the processor's, is too old, or the body is no notice.
 */
export type ReadProcessorEvent = (rawBody: Buffer, signatureHeader: string, now: Date) => ProcessorNotice | null;
