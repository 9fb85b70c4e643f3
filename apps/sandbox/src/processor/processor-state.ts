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
}

export interface PaymentMethod {
  readonly id: string;
  readonly object: 'payment_method';
  readonly type: 'card';
  readonly card: Card;
  /** NULL: not attached. */
  customer: string | null;
}

/** The fields of Stripe's object (https://docs.stripe.com/api/payment_intents/object) that anyone here reads. */
export interface PaymentIntent {
  readonly id: string;
  readonly object: 'payment_intent';
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  payment_method: string | null;
  status: 'requires_confirmation' | 'requires_payment_method' | 'succeeded';
  amount_received: number;
  latest_charge: string | null;
  last_payment_error: { type: 'card_error'; code: string; decline_code: string; message: string } | null;
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
  paymentIntents: new Map(),
  charges: [],
  answers: new Map(),
  lostPayments: new Set(),
  silenceMs,
  returns: createReturnsState(laterSeconds),
});

/** Stripe's times are whole seconds. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);
