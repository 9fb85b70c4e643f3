import type { BillingContext } from './billing-context.ts';
import { findProcessorEvent, markProcessorEventHandled } from './processor-event-store.ts';
import {
  settleProcessorDispute,
  settleProcessorPayment,
  settleProcessorRefund,
  settleProcessorRefundsOf,
} from './settle-processor-object.ts';

type Settle = (ctx: BillingContext, objectId: string) => Promise<void>;

/** What each type of notice leads to: https://docs.stripe.com/api/events/types */
const settlers: Readonly<Record<string, Settle>> = {
  'payment_intent.succeeded': settleProcessorPayment,
  'payment_intent.processing': settleProcessorPayment,
  'payment_intent.payment_failed': settleProcessorPayment,
  'payment_intent.canceled': settleProcessorPayment,
  'refund.created': settleProcessorRefund,
  'refund.updated': settleProcessorRefund,
  'refund.failed': settleProcessorRefund,
  'charge.refund.updated': settleProcessorRefund,
  'charge.refunded': settleProcessorRefundsOf,
  'charge.dispute.created': settleProcessorDispute,
  'charge.dispute.updated': settleProcessorDispute,
  'charge.dispute.closed': settleProcessorDispute,
  'charge.dispute.funds_withdrawn': settleProcessorDispute,
  'charge.dispute.funds_reinstated': settleProcessorDispute,
};

/**
 * Acts on a stored notice of the processor, by asking the processor what its object is now. A notice of another type is
 * kept and nothing is done. Run by the worker as often as it likes.
 *
 * @throws For anyone but the system; and when the processor cannot be reached.
 */
export async function handleProcessorEvent(ctx: BillingContext, input: { eventId: string }): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system acts on notices of the processor.');
  const event = await findProcessorEvent(ctx.database, input.eventId);
  if (!event || event.handledAt) return;
  const settle = Object.hasOwn(settlers, event.type) ? settlers[event.type] : undefined;
  await settle?.(ctx, event.objectId);
  await markProcessorEventHandled(ctx.database, event.id, ctx.clock.now());
}
