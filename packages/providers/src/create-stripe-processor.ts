import type { PaymentProcessor } from '@demarc/billing';
import Stripe from 'stripe';
import { createStripeCharges } from './stripe-charges.ts';
import { createStripeMethods } from './stripe-methods.ts';
import { createStripeReturns } from './stripe-returns.ts';

export interface StripeOptions {
  /** `sk_…` */
  readonly secretKey: string;
  /** Where the API is, such as `http://127.0.0.1:4010`. Empty: Stripe's own. */
  readonly apiBase: string;
  /** How long a request waits for its answer. A browser waits for it too. */
  readonly timeoutMs?: number;
}

/** Payments by Stripe, with its own SDK. */
export function createStripeProcessor(options: StripeOptions): PaymentProcessor {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const stripe = new Stripe(options.secretKey, {
    ...serverOf(options.apiBase),
    timeout: timeoutMs,
    // A browser waits for the answer; what may be asked again is asked again by the worker.
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return {
    ...createStripeCharges(stripe),
    ...createStripeMethods(stripe, { timeoutMs: timeoutMs / 2 }),
    ...createStripeReturns(stripe),
  };
}

/** The SDK takes an address in parts. */
function serverOf(apiBase: string) {
  if (!apiBase) return {};
  const { protocol, hostname, port } = new URL(apiBase);
  const isPlain = protocol === 'http:';
  return {
    protocol: isPlain ? ('http' as const) : ('https' as const),
    host: hostname,
    port: port || (isPlain ? 80 : 443),
  };
}
