import type { PaymentProcessor } from '@demarc/billing';

export function createStripeProcessor(_options: {
  secretKey: string;
  apiBase: string;
  timeoutMs?: number;
}): PaymentProcessor {
  throw new Error('createStripeProcessor is being written.');
}
