import type { AccountBalanceFieldsFragment, MethodFieldsFragment } from '../../gql/graphql.ts';
import { formatMoney, type Money } from '../../lib/format.ts';
import { parseAmount } from './parse-amount.ts';

/** What the form of the first step sends in the address, so that Back and a reload show what was typed. */
export interface PaymentChoice {
  choice: string;
  amount: string;
  method: string;
  /** `now`, or `date`: on the day of `on`. */
  when: string;
  on: string;
}

export type PaymentFaults = Partial<Record<'amount' | 'method' | 'on', string>>;

export type ChosenPayment =
  /** `chargeOn` NULL: now. */
  | { isValid: true; amount: Money; method: MethodFieldsFragment; chargeOn: string | null }
  | { isValid: false; faults: PaymentFaults };

interface PayableAccount {
  payable: Money;
  balance: AccountBalanceFieldsFragment;
  methods: readonly MethodFieldsFragment[];
}

/** What the processor takes at least (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const leastPaymentMinor = 50;

/** Turns what was chosen into an exact amount and a way to pay, or says what is wrong. The API checks both again. */
export function choosePayment(chosen: PaymentChoice, { payable, balance, methods }: PayableAccount): ChosenPayment {
  const faults: PaymentFaults = {};
  const amount = chosenAmount(chosen, payable, balance);
  const least = { ...payable, amountMinor: leastPaymentMinor };
  if (!amount) faults.amount = 'Type the amount in figures, such as 25 or 25.50.';
  else if (amount.amountMinor <= 0) faults.amount = 'Type an amount above zero.';
  else if (amount.amountMinor > payable.amountMinor) faults.amount = `You can pay up to ${formatMoney(payable)}.`;
  else if (amount.amountMinor < leastPaymentMinor) {
    faults.amount = `The smallest payment is ${formatMoney(least)}. Pay that or more.`;
  }
  const method = methods.find(({ id }) => id === chosen.method);
  if (!method) faults.method = 'Choose how to pay.';
  else if (method.expiry === 'EXPIRED') faults.method = 'This card has expired. Choose another way to pay.';
  const isLater = chosen.when === 'date';
  if (isLater && method?.isOneTime) {
    faults.method = 'To pay on a date, choose a way to pay that is kept, or add one and keep it.';
  }
  if (isLater && !isDay(chosen.on)) faults.on = 'Choose the day to pay on.';
  return amount && method && Object.keys(faults).length === 0
    ? { isValid: true, amount, method, chargeOn: isLater ? chosen.on : null }
    : { isValid: false, faults };
}

function chosenAmount({ choice, amount }: PaymentChoice, payable: Money, balance: AccountBalanceFieldsFragment) {
  if (choice === 'other') return parseAmount(amount, payable.currency);
  return choice === 'past_due' ? smaller(balance.pastDue, payable) : payable;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** Payments on their way may cover part of what is past due. */
export const smaller = (one: Money, other: Money): Money => (one.amountMinor < other.amountMinor ? one : other);
