import type { ViewPaymentsQuery } from '../../gql/graphql.ts';
import type { CsvRow } from '../../lib/csv-response.ts';
import { dayOfMoment } from '../../lib/format.ts';
import { describePaidWith } from './describe-method.ts';
import { paymentStateLabels } from './history-filter.ts';

type Account = NonNullable<NonNullable<ViewPaymentsQuery['viewer']>['account']>;
type Payment = Account['payments']['nodes'][number];

export const paymentColumns = ['Confirmation', 'Date', 'Paid with', 'State', 'Amount', 'Currency'] as const;

/** A payment as a row; its day is the one where the account is. */
export const paymentRecord = (payment: Payment, timeZone: string): CsvRow => ({
  Confirmation: payment.confirmationNumber,
  Date: dayOfMoment(payment.createdAt, timeZone),
  'Paid with': describePaidWith(payment.paymentMethod),
  State: paymentStateLabels[payment.state],
  Amount: payment.amount,
  Currency: payment.amount.currency,
});
