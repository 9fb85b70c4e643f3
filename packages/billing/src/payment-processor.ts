import type { ChargePort } from './charge-port.ts';
import type { MethodPort } from './method-port.ts';
import type { ProcessorReturns } from './processor-returns.ts';

/**
 * The port to the payment processor; `@demarc/providers` implements it with Stripe's SDK. What the network, the bank
 * and the customer do comes back as data; what only the operator can mend (a wrong key, a request the processor does
 * not understand) throws.
 */
export interface PaymentProcessor extends ChargePort, MethodPort, ProcessorReturns {}
