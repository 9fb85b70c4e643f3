import type { ProcessorReturns } from './processor-returns.ts';

/** What a charge needs. Everything here may be sent again unchanged: the same `paymentId` is the same charge. */
export interface ChargeRequest {
  /** Our payment's id; the processor's idempotency key. */
  readonly paymentId: string;
  /** Positive, in the currency's minor unit. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The account's customer at the processor. NULL: the card was stored without one. */
  readonly customerId: string | null;
  /** The stored card's token (Stripe: `pm_…`). */
  readonly cardToken: string;
  /** Shown on the operator's side of the processor. */
  readonly description: string;
}

/** What became of a charge. */
export type ChargeAnswer =
  | { readonly outcome: 'succeeded'; readonly processorPaymentId: string }
  /** Final: no money moved and none will. `processorPaymentId` is NULL when the processor made no payment at all. */
  | { readonly outcome: 'declined'; readonly processorPaymentId: string | null; readonly declineCode: string }
  /** The bank takes days to say. */
  | { readonly outcome: 'processing'; readonly processorPaymentId: string }
  /** No answer, or not a final one. The card may have been charged. */
  | { readonly outcome: 'unknown' };

/** A card as the processor stored it. */
export interface StoredCard {
  readonly token: string;
  readonly brand: string;
  readonly lastFour: string;
  /** 1 to 12. */
  readonly expiryMonth: number;
  /** Four digits. */
  readonly expiryYear: number;
}

export type AttachAnswer =
  | { readonly outcome: 'attached'; readonly card: StoredCard }
  | { readonly outcome: 'refused'; readonly declineCode: string }
  /** The processor could not be reached; asking again is harmless. */
  | { readonly outcome: 'unavailable' };

export type CustomerAnswer =
  | { readonly outcome: 'created'; readonly customerId: string }
  | { readonly outcome: 'unavailable' };

/**
 * The port to the card processor; `@demarc/providers` implements it with Stripe's SDK. What the network and the card
 * do comes back as data; what only the operator can mend (a wrong key, a request the processor does not understand)
 * throws.
 */
export interface PaymentProcessor extends ProcessorReturns {
  /** Charges a stored card. Asking again with the same `paymentId` never charges twice. */
  charge(request: ChargeRequest): Promise<ChargeAnswer>;
  /**
   * Looks for a charge asked for earlier, without making one.
   *
   * @param request.since Not made before this.
   * @returns `absent` when the processor has none.
   */
  findCharge(
    request: Pick<ChargeRequest, 'paymentId' | 'customerId'> & { readonly since: Date },
  ): Promise<ChargeAnswer | { readonly outcome: 'absent' }>;
  /** Makes the account's customer. The same account again is the same customer. */
  createCustomer(request: { readonly accountId: string; readonly accountNumber: string }): Promise<CustomerAnswer>;
  /** Stores a card that the processor's own form turned into a token. */
  attachCard(request: { readonly customerId: string; readonly cardToken: string }): Promise<AttachAnswer>;
}
