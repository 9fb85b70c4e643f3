import type { AccountBalanceFieldsFragment, CardFieldsFragment } from '../../gql/graphql.ts';
import { formatMoney, type Money } from '../../lib/format.ts';
import { parseAmount } from './parse-amount.ts';

/** What the form of the first step sends in the address, so that Back and a reload show what was typed. */
export interface PaymentChoice {
  choice: string;
  amount: string;
  card: string;
}

export type PaymentFaults = Partial<Record<'amount' | 'card', string>>;

export type ChosenPayment =
  | { isValid: true; amount: Money; card: CardFieldsFragment }
  | { isValid: false; faults: PaymentFaults };

interface PayableAccount {
  payable: Money;
  balance: AccountBalanceFieldsFragment;
  cards: readonly CardFieldsFragment[];
}

/** Turns what was chosen into an exact amount and card, or says what is wrong. The API checks both again. */
export function choosePayment(chosen: PaymentChoice, { payable, balance, cards }: PayableAccount): ChosenPayment {
  const faults: PaymentFaults = {};
  const amount = chosenAmount(chosen, payable, balance);
  if (!amount) faults.amount = 'Type the amount in figures, such as 25 or 25.50.';
  else if (amount.amountMinor <= 0) faults.amount = 'Type an amount above zero.';
  else if (amount.amountMinor > payable.amountMinor) faults.amount = `You can pay up to ${formatMoney(payable)}.`;
  const card = cards.find(({ id }) => id === chosen.card);
  if (!card) faults.card = 'Choose a card.';
  return amount && card && !faults.amount ? { isValid: true, amount, card } : { isValid: false, faults };
}

function chosenAmount({ choice, amount }: PaymentChoice, payable: Money, balance: AccountBalanceFieldsFragment) {
  if (choice === 'other') return parseAmount(amount, payable.currency);
  return choice === 'past_due' ? smaller(balance.pastDue, payable) : payable;
}

/** Payments on their way may cover part of what is past due. */
export const smaller = (one: Money, other: Money): Money => (one.amountMinor < other.amountMinor ? one : other);
