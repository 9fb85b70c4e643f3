import type { ViewPaymentsQuery } from '../../gql/graphql.ts';
import type { CsvRow } from '../../lib/csv-response.ts';
import { dayOfMoment } from '../../lib/format.ts';
import { describePaidWith } from './describe-method.ts';
import { labelPayment } from './label-payment.ts';

type Account = NonNullable<NonNullable<ViewPaymentsQuery['viewer']>['account']>;
type Payment = Account['payments']['nodes'][number];

export const paymentColumns = [
  'Confirmation',
  'Date',
  'Paid with',
  'State',
  'Amount',
  'Amount returned',
  'Currency',
] as const;

/** A payment as a row; its day is the one where the account is. */
export const paymentRecord = (payment: Payment, timeZone: string): CsvRow => ({
  Confirmation: payment.confirmationNumber,
  Date: dayOfMoment(payment.createdAt, timeZone),
  'Paid with': describePaidWith(payment.paymentMethod),
  State: labelPayment(payment),
  Amount: payment.amount,
  'Amount returned': { ...payment.amount, amountMinor: returnedMinor(payment) },
  Currency: payment.amount.currency,
});

/** Refunds that are done or on their way, and what a bank took back and has not returned; in minor units. */
const returnedMinor = ({ refunds, chargebacks }: Payment): number =>
  [...refunds.filter(({ state }) => state !== 'FAILED'), ...chargebacks.filter(({ state }) => state !== 'WON')].reduce(
    (sum, { amount }) => sum + amount.amountMinor,
    0,
  );
