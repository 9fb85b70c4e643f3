'use server';

import { ViewPayLinkDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { parseAmount } from '../billing/parse-amount.ts';
import { keepPayLink } from './pay-link-cookie.ts';

export interface LinkAmountState {
  amount: string;
  message: string | null;
  /** Where the payer goes on to. Null: the amount is not taken yet. */
  next: string | null;
}

/**
 * Takes an amount that can be paid, and says where the processor's form is. The browser goes there by a full load: only
 * that page's own policy lets the processor in, and a redirect would keep this page's.
 */
export async function beginLinkPaymentAction(_previous: LinkAmountState, form: FormData): Promise<LinkAmountState> {
  const [token, amount] = [formText(form, 'token'), formText(form, 'amount')];
  const refuse = (message: string): LinkAmountState => ({ amount, message, next: null });
  const notice = await readNotice(token);
  if (notice === 'unreached') return refuse('We got no answer. Please try again in a moment.');
  if (!notice) return refuse('This link cannot be used any more. Ask for a new one.');
  const { payable } = notice;
  const chosen = parseAmount(amount, payable.currency);
  if (!chosen || chosen.amountMinor <= 0) return refuse('Enter an amount such as 25.00.');
  if (chosen.amountMinor > payable.amountMinor) {
    return refuse(`${formatMoney(payable)} is to pay. Enter that amount or less.`);
  }
  const handle = await keepPayLink(token);
  const next = `${paths.payLinkForm}?link=${handle}&amount=${chosen.amountMinor}&form=${crypto.randomUUID()}`;
  return { amount, message: null, next };
}

async function readNotice(token: string) {
  try {
    return (await sendAsPublic(ViewPayLinkDocument, { token })).payLinkNotice;
  } catch (error) {
    if (error instanceof ApiUnavailableError) return 'unreached';
    throw error;
  }
}
