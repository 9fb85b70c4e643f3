import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form, hashIn, type Work } from './answer-request.ts';
import { findCard } from './card-token.ts';
import { newProcessorId, nowInSeconds, type PaymentIntent, type ProcessorState } from './processor-state.ts';
import { recordCharge, recordDecline } from './record-charge.ts';
import { cardError, declineFacts, invalidRequest, notThere, unavailable } from './stripe-error.ts';
import { behaviourOf } from './test-cards.ts';

/** What a card's behaviour says when its charge goes through. Everything else is the code of a decline. */
const movesMoney = ['approved', 'charged_then_silent', 'silent'];

/** https://docs.stripe.com/api/payment_intents */
export const createPaymentIntentHandlers = (state: ProcessorState): RequestHandler[] => [
  http.post('*/v1/payment_intents', ({ request }) =>
    answerRequest(state, request, 'secret', (form) => create(state, form)),
  ),
  http.get('*/v1/payment_intents', ({ request }) =>
    answerRequest(state, request, 'secret', (form) => ({ status: 200, body: list(state, form) })),
  ),
  http.get<{ id: string }>('*/v1/payment_intents/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = state.paymentIntents.get(params.id);
      return found ? { status: 200, body: found } : notThere('payment_intent', params.id);
    }),
  ),
  http.post<{ id: string }>('*/v1/payment_intents/:id/confirm', ({ request, params }) =>
    answerRequest(state, request, 'secret', (form) => {
      const found = state.paymentIntents.get(params.id);
      if (!found) return notThere('payment_intent', params.id);
      if (found.status === 'succeeded') return invalidRequest({ message: 'This PaymentIntent has already succeeded.' });
      found.payment_method = form.get('payment_method') ?? found.payment_method;
      return confirm(state, found);
    }),
  ),
];

function create(state: ProcessorState, form: Form): Work {
  const amount = Number(form.get('amount'));
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    return invalidRequest({
      code: 'parameter_invalid_integer',
      message: `Invalid integer: ${form.get('amount')}`,
      param: 'amount',
    });
  }
  if (amount < 50) {
    return invalidRequest({ code: 'amount_too_small', message: 'Amount must be at least 50 cents.', param: 'amount' });
  }
  const token = form.get('payment_method') ?? null;
  const card = token === null ? undefined : findCard(state, token);
  if (token !== null && !card) return notThere('PaymentMethod', token);
  if (card && behaviourOf(card.card.last4).charge === 'silent' && isFirstAsk(state, form)) {
    return { ...unavailable(), lost: 'request' };
  }
  const intent: PaymentIntent = {
    id: newProcessorId('pi'),
    object: 'payment_intent',
    created: nowInSeconds(),
    amount,
    currency: form.get('currency') ?? 'usd',
    customer: form.get('customer') ?? null,
    description: form.get('description') ?? null,
    metadata: hashIn(form, 'metadata'),
    payment_method: token,
    status: token === null ? 'requires_payment_method' : 'requires_confirmation',
    amount_received: 0,
    latest_charge: null,
    last_payment_error: null,
  };
  state.paymentIntents.set(intent.id, intent);
  return form.get('confirm') === 'true' ? confirm(state, intent) : { status: 200, body: { ...intent } };
}

/** A silent card's request gets lost once for each payment; asked again, it arrives. */
function isFirstAsk(state: ProcessorState, form: Form): boolean {
  const paymentId = form.get('metadata[payment_id]') ?? '';
  const isFirst = !state.lostPayments.has(paymentId);
  state.lostPayments.add(paymentId);
  return isFirst;
}

/** Charges the intent's card, or declines it, as the card's digits say. */
function confirm(state: ProcessorState, intent: PaymentIntent): Work {
  const card = intent.payment_method === null ? undefined : findCard(state, intent.payment_method);
  if (!card) return invalidRequest({ message: 'You cannot confirm this PaymentIntent: it has no payment method.' });
  if (card.customer && card.customer !== intent.customer) {
    return invalidRequest({ message: 'The payment method you provided belongs to another customer.' });
  }
  const { charge } = behaviourOf(card.card.last4);
  if (!movesMoney.includes(charge)) {
    intent.status = 'requires_payment_method';
    intent.last_payment_error = declineFacts(charge);
    recordDecline(state, intent);
    return cardError(charge, { ...intent });
  }
  const { id, amount, currency, customer } = intent;
  const chargeId = newProcessorId('ch');
  state.charges.push({ id: chargeId, paymentIntentId: id, amount, currency, customer });
  Object.assign(intent, { status: 'succeeded', amount_received: amount, latest_charge: chargeId });
  recordCharge(state, intent);
  return { status: 200, body: { ...intent }, lost: charge === 'charged_then_silent' ? 'answer' : undefined };
}

/** Newest first, in pages, as Stripe lists (https://docs.stripe.com/api/pagination). */
function list(state: ProcessorState, form: Form): object {
  const limit = Math.min(Math.max(Number(form.get('limit') ?? 10), 1), 100);
  const customer = form.get('customer');
  const since = Number(form.get('created[gte]') ?? 0);
  const all = [...state.paymentIntents.values()]
    .reverse()
    .filter((intent) => (!customer || intent.customer === customer) && intent.created >= since);
  const after = form.get('starting_after');
  const start = after ? all.findIndex((intent) => intent.id === after) + 1 : 0;
  const data = all.slice(start, start + limit);
  return { object: 'list', url: '/v1/payment_intents', data, has_more: all.length > start + limit };
}
