import { explainLine, viewForecastComparison, wordsForCharge } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type {
  AccountResolvers,
  BillForecastResolvers,
  ForecastLineResolvers,
  UsageForecastResolvers,
} from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'nextBill'> = {
  nextBill: (account, _args, ctx) => ctx.loaders.billing.forecast.load({ account, at: ctx.clock.now() }),
};

export const BillForecast: BillForecastResolvers = {
  lines: (forecast) => [...forecast.lines],
  usage: (forecast) => [...forecast.usage],
  comparison: (forecast, _args, ctx) => viewForecastComparison(ctx.loaders.billing, forecast),
  newCharges: (forecast) => money(forecast.newChargesMinor, forecast.currency),
};

export const ForecastLine: ForecastLineResolvers = {
  title: (line) => wordsForCharge(line).title,
  explanation: (line) => explainLine(line),
  amount: (line) => money(line.amountMinor, line.currency),
};

export const UsageForecast: UsageForecastResolvers = {
  subscriptionId: (usage) => publicId('subscription', usage.subscriptionId),
};
