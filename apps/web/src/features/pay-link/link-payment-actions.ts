'use server';

import { PayByLinkDocument, type PaymentState, StartPayLinkSetupDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import type { Money } from '../../lib/format.ts';
import { keptPayLink } from './pay-link-cookie.ts';

export interface LinkSetupState {
  /** Null: not opened yet. */
  setup: { setupId: string; clientSecret: string } | null;
  message: string | null;
}

const noAnswer = 'We got no answer. Please try again in a moment.';

/** Opens a setup at the processor for the link that was kept under the form's handle. */
export async function startLinkSetupAction(_previous: LinkSetupState, form: FormData): Promise<LinkSetupState> {
  try {
    const input = { token: await keptPayLink(formText(form, 'link')) };
    const { startPayLinkSetup: answer } = await sendAsPublic(StartPayLinkSetupDocument, { input });
    return answer.__typename === 'StartPayLinkSetupSuccess'
      ? { setup: { setupId: answer.setupId, clientSecret: answer.clientSecret }, message: null }
      : { setup: null, message: answer.message };
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { setup: null, message: noAnswer };
    throw error;
  }
}

/** What the page shows after a payment was sent. */
export interface LinkPaymentState {
  /**
   * `unreached`: whether anything was charged is not known here; sending again is the same payment. `unknown`: neither is
   * it, and sending again is no use. `ended`: nothing was charged.
   */
  outcome: 'none' | 'paid' | 'approval' | 'ended' | 'unreached' | 'unknown';
  /** The processor may have been asked by an earlier try. */
  mayBeCharged: boolean;
  message: string;
  /** What the processor's script needs to have the payer's bank ask them. */
  clientSecret?: string;
  receipt?: { confirmationNumber: string; state: PaymentState; createdAt: string; amount: Money };
}

/** Pays by the link that was kept. The key comes from the page's address, so sending again is the same payment. */
export async function payByLinkAction(previous: LinkPaymentState, form: FormData): Promise<LinkPaymentState> {
  const { mayBeCharged } = previous;
  const input = {
    token: await keptPayLink(formText(form, 'link')),
    setupId: formText(form, 'setupId'),
    amount: { amountMinor: Number(formText(form, 'amountMinor')), currency: formText(form, 'currency') },
    idempotencyKey: formText(form, 'idempotencyKey'),
  };
  try {
    const { payByLink: answer } = await sendAsPublic(PayByLinkDocument, { input });
    switch (answer.__typename) {
      case 'PayByLinkSuccess':
        return { outcome: 'paid', mayBeCharged: true, message: '', receipt: answer.receipt };
      case 'PayByLinkActionRequiredError':
        return { outcome: 'approval', mayBeCharged: true, message: answer.message, clientSecret: answer.clientSecret };
      case 'TooBusyError':
        return { outcome: 'unreached', mayBeCharged, message: answer.message };
      case 'PayLinkUnavailableError':
        // The link ran out between two tries of one payment: its outcome is for the account's holder to see.
        return mayBeCharged ? { outcome: 'unknown', mayBeCharged, message: notKnown } : ended(answer.message);
      case 'PayByLinkDeclinedError':
      case 'PaymentMethodRefusedError':
      case 'NothingToPayError':
      case 'IdempotencyKeyReusedError':
      case 'InvalidInputError':
        return ended(answer.message);
      default:
        return answer satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ApiUnavailableError)) throw error;
    return {
      outcome: 'unreached',
      mayBeCharged: true,
      message: 'We got no answer. Press the button again: it is the same payment, and you are charged once at most.',
    };
  }
}

const ended = (message: string): LinkPaymentState => ({ outcome: 'ended', mayBeCharged: false, message });

const notKnown =
  'Your payment may have been made, and this link has ended since. Do not pay again: ask the account’s holder, who gets the receipt.';
