import { explainDecline, isMethodShown, refundableMinor, returnedOf, undoUntil } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { PaymentResolvers } from '../schema.generated.ts';

export const Payment: PaymentResolvers = {
  id: (payment) => publicId('payment', payment.id),
  amount: (payment) => money(payment.amountMinor, payment.currency),
  // A list has read its cards along.
  paymentMethod: (payment, _args, ctx) =>
    isMethodShown(ctx.actor, payment)
      ? (payment.paymentMethod ?? ctx.loaders.billing.paymentMethod.load(payment))
      : null,
  declineMessage: (payment) => (payment.state === 'declined' ? explainDecline(payment.declineCode) : null),
  refunds: async (payment, _args, ctx) => [...(await ctx.loaders.billing.paymentReturns.load(payment)).refunds],
  chargebacks: async (payment, _args, ctx) => [...(await ctx.loaders.billing.paymentReturns.load(payment)).chargebacks],
  returned: async (payment, _args, ctx) => returnedOf(payment, await ctx.loaders.billing.paymentReturns.load(payment)),
  refundable: async (payment, _args, ctx) =>
    money(refundableMinor(payment, await ctx.loaders.billing.paymentReturns.load(payment)), payment.currency),
  undoUntil: async (payment, _args, ctx) => {
    const { paymentReturns, paymentReckonedWith } = ctx.loaders.billing;
    const [returns, isReckonedWith] = await Promise.all([
      paymentReturns.load(payment),
      paymentReckonedWith.load(payment),
    ]);
    return undoUntil(payment, { ...returns, isReckonedWith }, ctx.clock.now());
  },
};
