import type { Context } from '@demarc/database';
import type { BillingLoaders } from './billing-loader.ts';
import type { PaymentProcessor } from './payment-processor.ts';

/** What paying needs beside the database. */
export interface BillingContext extends Context {
  readonly paymentProcessor: PaymentProcessor;
}

/** What listing needs: who asks, and the loaders that all requests share. */
export interface ListingContext extends Pick<Context, 'actor'> {
  readonly loaders: { readonly billing: Pick<BillingLoaders, 'statementPages' | 'paymentPages'> };
}
