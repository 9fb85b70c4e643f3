import { autopayDayOfNextBill, explainPlannedPayment, nextTryDay } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type {
  ArrangementPreviewResolvers,
  AutopayResolvers,
  PaymentArrangementResolvers,
  PlannedPaymentResolvers,
} from '../schema.generated.ts';

export const PlannedPayment: PlannedPaymentResolvers = {
  id: (planned) => publicId('plannedPayment', planned.id),
  amount: (planned) => money(planned.expectedMinor, planned.currency),
  mostAmount: (planned) => money(planned.mostMinor, planned.currency),
  nextTryOn: (planned) => nextTryDay(planned),
  explanation: (planned) => explainPlannedPayment(planned),
};

export const Autopay: AutopayResolvers = {
  limit: (rule) => (rule.limitMinor === null ? null : money(rule.limitMinor, rule.account.currency)),
  nextBillOn: (rule, _args, ctx) => autopayDayOfNextBill(rule.account, rule, ctx.clock.now()),
};

export const PaymentArrangement: PaymentArrangementResolvers = {
  id: (arrangement) => publicId('paymentArrangement', arrangement.id),
  total: (arrangement) => money(arrangement.totalMinor, arrangement.currency),
  instalments: async (arrangement, _args, ctx) => [...(await ctx.loaders.billing.instalments.load(arrangement))],
};

export const ArrangementPreview: ArrangementPreviewResolvers = {
  total: (preview) => money(preview.totalMinor, preview.currency),
  instalments: ({ instalments, currency }) =>
    instalments.map(({ chargeOn, amountMinor }) => ({ chargeOn, amount: money(amountMinor, currency) })),
};
