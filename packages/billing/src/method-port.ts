import type { PaymentMethod } from './payment-method-store.ts';

/** A way to pay as the processor stored it. */
export interface StoredMethod extends Pick<PaymentMethod, 'kind' | 'brand' | 'wallet' | 'lastFour'> {
  readonly token: string;
  /** 1 to 12. NULL: a bank account. */
  readonly expiryMonth: number | null;
  /** Four digits. NULL: a bank account. */
  readonly expiryYear: number | null;
}

export type CustomerAnswer =
  | { readonly outcome: 'created'; readonly customerId: string }
  | { readonly outcome: 'unavailable' };

export type CreateSetupAnswer =
  | { readonly outcome: 'created'; readonly setupId: string; readonly clientSecret: string }
  | { readonly outcome: 'unavailable' };

export type FindSetupAnswer =
  | { readonly outcome: 'succeeded'; readonly method: StoredMethod }
  /** The customer has not finished it, or the bank has not. */
  | { readonly outcome: 'unfinished' }
  | { readonly outcome: 'refused'; readonly declineCode: string }
  /** There is none, it is another customer's, or its method was given up since. */
  | { readonly outcome: 'absent' }
  /** The processor could not be reached; asking again is harmless. */
  | { readonly outcome: 'unavailable' };

export type DetachAnswer = { readonly outcome: 'detached' } | { readonly outcome: 'unavailable' };

/** The part of the processor that keeps ways to pay. Numbers are typed into the processor's own form alone. */
export interface MethodPort {
  /** Makes the account's customer. The same account again is the same customer. */
  createCustomer(request: { readonly accountId: string; readonly accountNumber: string }): Promise<CustomerAnswer>;
  /**
   * Opens a setup that the customer finishes in the processor's form, by its client secret.
   *
   * @param request.key The same key again is the same setup.
   * @param request.payLinkId The link by which somebody pays. NULL: the account's own people add a way to pay.
   */
  createSetup(request: {
    readonly customerId: string;
    readonly accountId: string;
    readonly payLinkId: string | null;
    readonly key: string;
  }): Promise<CreateSetupAnswer>;
  /** What the customer made of a setup: `absent` unless it was opened for this account, and for this link or for none. */
  findSetup(request: {
    readonly setupId: string;
    readonly customerId: string;
    readonly accountId: string;
    readonly payLinkId: string | null;
  }): Promise<FindSetupAnswer>;
  /** Gives a method up, so that it can never be charged again. One that is given up already stays so. */
  detachMethod(request: { readonly methodToken: string }): Promise<DetachAnswer>;
}
