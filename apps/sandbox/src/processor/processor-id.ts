import { randomBytes } from 'node:crypto';

/** An id as Stripe makes them: `pi_` and 24 characters. */
export const newProcessorId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;
