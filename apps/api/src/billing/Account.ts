import { listPayments, listStatements, viewPayment, viewPaymentMethod, viewStatement } from '@demarc/billing';
import { pageRequest, toConnection } from '../connection.ts';
import { rowId } from '../public-id.ts';
import type { AccountResolvers } from '../schema.generated.ts';

export const Account: Pick<
  AccountResolvers,
  'balance' | 'billingYears' | 'statements' | 'statement' | 'payments' | 'payment' | 'paymentMethod' | 'paymentMethods'
> = {
  balance: (account, _args, ctx) => ctx.loaders.billing.balance.load({ account, at: ctx.clock.now() }),
  billingYears: (account, _args, ctx) => ctx.loaders.billing.billingYears.load(account),
  statements: async (account, args, ctx) =>
    toConnection(
      await listStatements(ctx, {
        accountId: account.id,
        page: pageRequest(args),
        filter: { year: args.year ?? null, search: args.search ?? null, currency: account.currency },
      }),
    ),
  statement: async (account, { id }, ctx) => {
    const statement = await viewStatement(ctx, { statementId: rowId('statement', id) });
    return statement?.accountId === account.id ? statement : null;
  },
  payments: async (account, args, ctx) =>
    toConnection(
      await listPayments(ctx, {
        accountId: account.id,
        page: pageRequest(args),
        filter: { year: args.year ?? null, state: args.state ?? null, timeZone: account.timeZone },
      }),
    ),
  payment: async (account, { id }, ctx) => {
    const payment = await viewPayment(ctx, { paymentId: rowId('payment', id) });
    return payment?.accountId === account.id ? payment : null;
  },
  paymentMethod: async (account, { id }, ctx) => {
    const method = await viewPaymentMethod(ctx, { paymentMethodId: rowId('paymentMethod', id) });
    return method?.accountId === account.id ? method : null;
  },
  paymentMethods: async (account, _args, ctx) => [...(await ctx.loaders.billing.paymentMethods.load(account.id))],
};
