import type { PaymentMethod } from './payment-method-store.ts';

/** What a charge needs. Everything here may be sent again unchanged: the same `paymentId` is the same charge. */
export interface ChargeRequest {
  /** Our payment's id; the processor's idempotency key. */
  readonly paymentId: string;
  /** Positive, in the currency's minor unit. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The account's customer at the processor. NULL: the method was stored without one. */
  readonly customerId: string | null;
  /** The stored method's token (Stripe: `pm_…`). */
  readonly methodToken: string;
  readonly methodKind: PaymentMethod['kind'];
  /** True: the customer waits for the answer and can show their bank who they are. */
  readonly isCustomerPresent: boolean;
  /** Shown on the operator's side of the processor. */
  readonly description: string;
}

/** What became of a charge. */
export type ChargeAnswer =
  | { readonly outcome: 'succeeded'; readonly processorPaymentId: string }
  /** Final: no money moved and none will. `processorPaymentId` is NULL when the processor made no payment at all. */
  | { readonly outcome: 'declined'; readonly processorPaymentId: string | null; readonly declineCode: string }
  /** A bank debit is under way; its bank says in days what became of it. */
  | { readonly outcome: 'processing'; readonly processorPaymentId: string }
  /** Nothing is charged until the customer has shown their bank who they are, in the processor's own script. */
  | { readonly outcome: 'requires_action'; readonly processorPaymentId: string; readonly clientSecret: string }
  /** No answer, or not a final one. The customer may have been charged. */
  | { readonly outcome: 'unknown' };

/** The part of the processor that takes money. */
export interface ChargePort {
  /** Charges a stored method. Asking again with the same `paymentId` never charges twice. */
  charge(request: ChargeRequest): Promise<ChargeAnswer>;
  /**
   * Looks for a charge asked for earlier, of which the processor's own id is not known, without making one.
   *
   * @param request.since Not made before this.
   * @returns `absent` when the processor has none.
   */
  findCharge(
    request: Pick<ChargeRequest, 'paymentId' | 'customerId'> & { readonly since: Date },
  ): Promise<ChargeAnswer | { readonly outcome: 'absent' }>;
  /**
   * Gives up a charge that waits for its customer, so that nothing can complete it any more.
   *
   * @returns What it is now: `declined`, or what it has become in the meantime.
   */
  cancelCharge(request: { readonly processorPaymentId: string }): Promise<ChargeAnswer>;
}
