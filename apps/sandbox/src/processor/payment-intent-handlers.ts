import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form, hashIn, listIn, type Work } from './answer-request.ts';
import { findMethod } from './method-token.ts';
import { newProcessorId, nowInSeconds, type PaymentIntent, type ProcessorState } from './processor-state.ts';
import { recordDecline } from './record-charge.ts';
import { announce, doLater } from './returns-state.ts';
import { moveMoney, settleBankDebit } from './settle-bank-debit.ts';
import { cardError, declineFacts, invalidRequest, notThere, unauthorised, unavailable } from './stripe-error.ts';
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
    answerRequest(state, request, 'any', (form, isSecret) => {
      const found = state.paymentIntents.get(params.id);
      if (!found) return notThere('payment_intent', params.id);
      return isSecret || form.get('client_secret') === found.client_secret
        ? { status: 200, body: found }
        : unauthorised();
    }),
  ),
  http.post<{ id: string }>('*/v1/payment_intents/:id/confirm', ({ request, params }) =>
    answerRequest(state, request, 'secret', (form) => {
      const found = state.paymentIntents.get(params.id);
      if (!found) return notThere('payment_intent', params.id);
      if (found.status === 'succeeded' || found.status === 'canceled') {
        return invalidRequest({
          code: 'payment_intent_unexpected_state',
          message: `You cannot confirm this PaymentIntent because it has a status of ${found.status}.`,
        });
      }
      found.payment_method = form.get('payment_method') ?? found.payment_method;
      return confirm(state, found, form);
    }),
  ),
  http.post<{ id: string }>('*/v1/payment_intents/:id/cancel', ({ request, params }) =>
    answerRequest(state, request, 'secret', (form) => {
      const found = state.paymentIntents.get(params.id);
      return found ? cancel(found, form) : notThere('payment_intent', params.id);
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
  const method = token === null ? undefined : findMethod(state, token);
  if (token !== null && !method) return notThere('PaymentMethod', token);
  if (method?.card && behaviourOf(method.card.last4).charge === 'silent' && isFirstAsk(state, form)) {
    return { ...unavailable(), lost: 'request' };
  }
  const id = newProcessorId('pi');
  const types = listIn(form, 'allowed_payment_method_types');
  const intent: PaymentIntent = {
    id,
    object: 'payment_intent',
    client_secret: newProcessorId(`${id}_secret`),
    created: nowInSeconds(),
    amount,
    currency: form.get('currency') ?? 'usd',
    customer: form.get('customer') ?? null,
    description: form.get('description') ?? null,
    metadata: hashIn(form, 'metadata'),
    payment_method_types: types.length > 0 ? types : ['card'],
    payment_method: token,
    status: token === null ? 'requires_payment_method' : 'requires_confirmation',
    amount_received: 0,
    latest_charge: null,
    cancellation_reason: null,
    last_payment_error: null,
  };
  state.paymentIntents.set(intent.id, intent);
  return form.get('confirm') === 'true' ? confirm(state, intent, form) : { status: 200, body: { ...intent } };
}

/** A silent card's request gets lost once for each payment; asked again, it arrives. */
function isFirstAsk(state: ProcessorState, form: Form): boolean {
  const paymentId = form.get('metadata[payment_id]') ?? '';
  const isFirst = !state.lostPayments.has(paymentId);
  state.lostPayments.add(paymentId);
  return isFirst;
}

/** Charges the intent's method, or declines it, as its digits say. */
function confirm(state: ProcessorState, intent: PaymentIntent, form: Form): Work {
  const method = intent.payment_method === null ? undefined : findMethod(state, intent.payment_method);
  if (!method) return invalidRequest({ message: 'You cannot confirm this PaymentIntent: it has no payment method.' });
  if (method.isDetached || (method.customer && method.customer !== intent.customer)) {
    return invalidRequest({ message: 'The payment method you provided belongs to another customer, or to none.' });
  }
  if (!intent.payment_method_types.includes(method.type)) {
    return invalidRequest({ message: `This PaymentIntent does not take ${method.type}.` });
  }
  if (!method.card) {
    intent.status = 'processing';
    announce(state.returns, 'payment_intent.processing', intent);
    doLater(state.returns, intent.id, () => settleBankDebit(state, intent.id));
    return { status: 200, body: { ...intent } };
  }
  const { charge } = behaviourOf(method.card.last4);
  if (charge === 'challenged' && form.get('off_session') !== 'true') {
    intent.status = 'requires_action';
    return { status: 200, body: { ...intent, next_action: { type: 'use_stripe_sdk' } } };
  }
  if (!movesMoney.includes(charge)) {
    const reason = charge === 'challenged' ? 'authentication_required' : charge;
    intent.status = 'requires_payment_method';
    intent.last_payment_error = declineFacts(reason);
    recordDecline(state, intent);
    return cardError(reason, { ...intent });
  }
  moveMoney(state, intent);
  return { status: 200, body: { ...intent }, lost: charge === 'charged_then_silent' ? 'answer' : undefined };
}

/** What has come to an end stays as it is. */
function cancel(intent: PaymentIntent, form: Form): Work {
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status)) {
    return invalidRequest({
      code: 'payment_intent_unexpected_state',
      message: `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
    });
  }
  Object.assign(intent, { status: 'canceled', cancellation_reason: form.get('cancellation_reason') ?? null });
  return { status: 200, body: { ...intent } };
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
