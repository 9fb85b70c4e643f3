import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '@demarc/database';
import { findPayment, type Payment } from './payment-store.ts';
import { findRefund, type Refund } from './refund-store.ts';

/**
 * Pauses between looks, in milliseconds: together 8.4 s, a little longer than a charge may take and well within the ten
 * seconds after which the portal gives up on an answer.
 */
const pausesMs = [25, 50, 100, 200, ...Array.from({ length: 20 }, () => 400)];

/** The payment once its own caller has heard from the processor, or as it is when that takes too long. */
export const awaitPayment = (ctx: Context, payment: Payment): Promise<Payment> =>
  awaitAnswer(payment, () => findPayment(ctx.database, payment.id, [payment.accountId]));

/** The refund once its own caller has heard from the processor, or as it is when that takes too long. */
export const awaitRefund = (ctx: Context, refund: Refund): Promise<Refund> =>
  awaitAnswer(refund, () => findRefund(ctx.database, refund));

async function awaitAnswer<Row extends Payment | Refund>(row: Row, find: () => Promise<Row | undefined>): Promise<Row> {
  let current = row;
  for (const pauseMs of pausesMs) {
    if (current.state !== 'intended') break;
    await pause(pauseMs);
    current = (await find()) ?? current;
  }
  return current;
}
