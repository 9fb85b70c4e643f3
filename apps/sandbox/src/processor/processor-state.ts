import { createReturnsState, type ReturnsState } from './returns-state.ts';

export { newProcessorId } from './processor-id.ts';

export interface Customer {
  readonly id: string;
  readonly object: 'customer';
  readonly created: number;
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Card {
  readonly brand: string;
  readonly last4: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly wallet: { readonly type: string } | null;
}

export interface BankAccount {
  readonly bank_name: string;
  readonly last4: string;
}

export interface PaymentMethod {
  readonly id: string;
  readonly object: 'payment_method';
  readonly type: 'card' | 'us_bank_account';
  readonly card?: Card;
  readonly us_bank_account?: BankAccount;
  /** NULL: not attached. */
  customer: string | null;
  /** Given up by its customer; it may not be used again. */
  isDetached?: boolean;
}

/** The fields of Stripe's object (https://docs.stripe.com/api/setup_intents/object) that anyone here reads. */
export interface SetupIntent {
  readonly id: string;
  readonly object: 'setup_intent';
  readonly client_secret: string;
  readonly created: number;
  readonly customer: string | null;
  readonly usage: string;
  readonly payment_method_types: readonly string[];
  readonly metadata: Readonly<Record<string, string>>;
  payment_method: string | null;
  status: 'requires_payment_method' | 'succeeded';
  last_setup_error: PaymentFailure | null;
}

/** Why a bank said no. */
export interface PaymentFailure {
  readonly type: 'card_error' | 'invalid_request_error';
  readonly code: string;
  readonly decline_code?: string;
  readonly message: string;
}

/** The fields of Stripe's object (https://docs.stripe.com/api/payment_intents/object) that anyone here reads. */
export interface PaymentIntent {
  readonly id: string;
  readonly object: 'payment_intent';
  readonly client_secret: string;
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly payment_method_types: readonly string[];
  payment_method: string | null;
  status:
    | 'requires_confirmation'
    | 'requires_payment_method'
    | 'requires_action'
    | 'processing'
    | 'succeeded'
    | 'canceled';
  cancellation_reason: string | null;
  amount_received: number;
  latest_charge: string | null;
  last_payment_error: PaymentFailure | null;
}

/** Money that moved. What the product believes must agree with this. */
export interface Charge {
  readonly id: string;
  readonly paymentIntentId: string;
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** What is remembered under an `Idempotency-Key`. `answer` is NULL while the first request is at work. */
export interface RememberedAnswer {
  readonly fingerprint: string;
  answer: Answer | null;
}

/** All the sandbox's processor knows. It lives as long as the process. */
export interface ProcessorState {
  readonly customers: Map<string, Customer>;
  readonly paymentMethods: Map<string, PaymentMethod>;
  readonly setupIntents: Map<string, SetupIntent>;
  readonly paymentIntents: Map<string, PaymentIntent>;
  readonly charges: Charge[];
  readonly answers: Map<string, RememberedAnswer>;
  /** Payments whose first request a silent card has lost. */
  readonly lostPayments: Set<string>;
  /** How long the silent cards keep the asker waiting before the connection breaks. */
  readonly silenceMs: number;
  /** What happens to money after it was asked for. */
  readonly returns: ReturnsState;
}

/** @param options.laterSeconds After which banks do what they do later. NULL: when a test says so. */
export const createProcessorState = ({
  silenceMs = 30_000,
  laterSeconds = null,
}: {
  silenceMs?: number;
  laterSeconds?: number | null;
} = {}): ProcessorState => ({
  customers: new Map(),
  paymentMethods: new Map(),
  setupIntents: new Map(),
  paymentIntents: new Map(),
  charges: [],
  answers: new Map(),
  lostPayments: new Set(),
  silenceMs,
  returns: createReturnsState(laterSeconds),
});

/** Stripe's times are whole seconds. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);
