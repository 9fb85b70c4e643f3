import type { RequestHandler } from 'msw';
import { createBalanceTransactionHandlers } from './balance-transaction-handlers.ts';
import { createChallengeHandlers } from './challenge-handlers.ts';
import { createCustomerHandlers } from './customer-handlers.ts';
import { createDisputeHandlers } from './dispute-handlers.ts';
import { createPaymentIntentHandlers } from './payment-intent-handlers.ts';
import { createPaymentMethodHandlers } from './payment-method-handlers.ts';
import { createProcessorState, type ProcessorState } from './processor-state.ts';
import { createRefundHandlers } from './refund-handlers.ts';
import { createSetupIntentHandlers } from './setup-intent-handlers.ts';
import { stripeJsHandlers } from './stripe-js-handlers.ts';

export { type Charge, createProcessorState, type ProcessorState } from './processor-state.ts';
export { clearReturns } from './returns-state.ts';
export { testBankAccounts } from './test-bank-accounts.ts';
export { testCards } from './test-cards.ts';

/** A card processor that speaks the part of Stripe's REST API the portal uses, over the given state. */
export const createProcessorHandlers = (state: ProcessorState): RequestHandler[] => [
  ...createCustomerHandlers(state),
  ...createPaymentMethodHandlers(state),
  ...createSetupIntentHandlers(state),
  ...createPaymentIntentHandlers(state),
  ...createRefundHandlers(state),
  ...createDisputeHandlers(state),
  ...createBalanceTransactionHandlers(state),
  ...createChallengeHandlers(state),
  ...stripeJsHandlers,
];

/** The processor of this process, for serving over HTTP. */
export const processorHandlers: RequestHandler[] = createProcessorHandlers(createProcessorState());
