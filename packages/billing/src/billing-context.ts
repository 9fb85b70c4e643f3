import type { Context } from '@demarc/database';
import type { PaymentProcessor } from './payment-processor.ts';

/** What paying needs beside the database. */
export interface BillingContext extends Context {
  readonly paymentProcessor: PaymentProcessor;
}
