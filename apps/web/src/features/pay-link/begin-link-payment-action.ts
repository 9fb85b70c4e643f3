'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
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
}

/** Goes on to the processor's form with an amount that can be paid. */
export async function beginLinkPaymentAction(_previous: LinkAmountState, form: FormData): Promise<LinkAmountState> {
  const [token, amount] = [formText(form, 'token'), formText(form, 'amount')];
  const notice = await readNotice(token);
  if (notice === 'unreached') return { amount, message: 'We got no answer. Please try again in a moment.' };
  if (!notice) return { amount, message: 'This link cannot be used any more. Ask for a new one.' };
  const { payable } = notice;
  const chosen = parseAmount(amount, payable.currency);
  if (!chosen || chosen.amountMinor <= 0) return { amount, message: 'Enter an amount such as 25.00.' };
  if (chosen.amountMinor > payable.amountMinor) {
    return { amount, message: `${formatMoney(payable)} is to pay. Enter that amount or less.` };
  }
  await keepPayLink(token);
  redirect(`${paths.payLinkForm}?amount=${chosen.amountMinor}&form=${crypto.randomUUID()}` as Route);
}

async function readNotice(token: string) {
  try {
    return (await sendAsPublic(ViewPayLinkDocument, { token })).payLinkNotice;
  } catch (error) {
    if (error instanceof ApiUnavailableError) return 'unreached';
    throw error;
  }
}
