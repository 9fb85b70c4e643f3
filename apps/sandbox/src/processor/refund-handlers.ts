import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form, hashIn, type Work } from './answer-request.ts';
import { findMethod } from './method-token.ts';
import { newProcessorId } from './processor-id.ts';
import type { PaymentIntent, ProcessorState } from './processor-state.ts';
import { chargeOf } from './record-charge.ts';
import { type ReturnBehaviour, returnBehaviourOf } from './returning-cards.ts';
import { announce, doLater, type Refund, recordMove, secondsOf } from './returns-state.ts';
import { invalidRequest, notThere, unavailable } from './stripe-error.ts';

/** https://docs.stripe.com/api/refunds */
export const createRefundHandlers = (state: ProcessorState): RequestHandler[] => [
  http.post('*/v1/refunds', ({ request }) => answerRequest(state, request, 'secret', (form) => create(state, form))),
  http.get('*/v1/refunds', ({ request }) =>
    answerRequest(state, request, 'secret', (form) => ({ status: 200, body: list(state, form) })),
  ),
  http.get<{ id: string }>('*/v1/refunds/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = state.returns.refunds.get(params.id);
      return found ? { status: 200, body: { ...found } } : notThere('refund', params.id);
    }),
  ),
];

function create(state: ProcessorState, form: Form): Work {
  const { returns } = state;
  const intent = state.paymentIntents.get(form.get('payment_intent') ?? '');
  if (intent?.status !== 'succeeded') return notThere('payment_intent', form.get('payment_intent') ?? '');
  const refund: Refund = {
    id: newProcessorId('re'),
    object: 'refund',
    created: secondsOf(returns),
    amount: Number(form.get('amount') ?? intent.amount),
    currency: intent.currency,
    payment_intent: intent.id,
    metadata: hashIn(form, 'metadata'),
    status: 'pending',
    failure_reason: null,
  };
  const behaviour = behaviourOf(state, intent);
  if (behaviour === 'lost_once' && isFirstAsk(state, refund)) return { ...unavailable(), lost: 'request' };
  const refusal = refuse(state, intent, refund);
  if (refusal) return refusal;
  returns.refunds.set(refund.id, refund);
  announce(returns, 'refund.created', refund);
  if (behaviour === 'later') doLater(returns, refund.payment_intent, () => pay(state, refund));
  else if (behaviour === 'refused') fail(state, refund);
  else pay(state, refund);
  announce(returns, 'charge.refunded', chargeOf(intent));
  if (behaviour === 'fails_later') doLater(returns, refund.payment_intent, () => fail(state, refund));
  return { status: 200, body: { ...refund }, lost: behaviour === 'done_then_silent' ? 'answer' : undefined };
}

function behaviourOf(state: ProcessorState, intent: PaymentIntent): ReturnBehaviour['refund'] {
  const card = intent.payment_method === null ? undefined : findMethod(state, intent.payment_method)?.card;
  return card ? returnBehaviourOf(card.last4).refund : 'at_once';
}

function isFirstAsk({ returns: { lostRefunds } }: ProcessorState, { metadata }: Refund): boolean {
  const refundId = metadata.refund_id ?? '';
  const isFirst = !lostRefunds.has(refundId);
  lostRefunds.add(refundId);
  return isFirst;
}

/** Never more than was charged and is not disputed (https://docs.stripe.com/error-codes#charge-already-refunded). */
function refuse({ returns }: ProcessorState, intent: PaymentIntent, { amount }: Refund): Work | undefined {
  if (!Number.isSafeInteger(amount) || amount <= 0) return invalidRequest({ message: 'Invalid amount.' });
  const disputed = [...returns.disputes.values()].some(
    (dispute) => dispute.payment_intent === intent.id && dispute.status !== 'won',
  );
  if (disputed) return invalidRequest({ code: 'charge_disputed', message: 'This charge is disputed.' });
  const given = [...returns.refunds.values()].filter(
    (refund) => refund.payment_intent === intent.id && refund.status !== 'failed',
  );
  const left = given.reduce((sum, refund) => sum - refund.amount, intent.amount);
  return amount > left
    ? invalidRequest({ code: 'charge_already_refunded', message: `Refund amount is greater than ${left}.` })
    : undefined;
}

function pay({ returns }: ProcessorState, refund: Refund): void {
  refund.status = 'succeeded';
  recordMove(returns, { type: 'refund', amount: -refund.amount, currency: refund.currency, source: refund });
  announce(returns, 'refund.updated', refund);
}

function fail({ returns }: ProcessorState, refund: Refund): void {
  const wasPaid = refund.status === 'succeeded';
  Object.assign(refund, { status: 'failed', failure_reason: 'expired_or_canceled_card' });
  const { amount, currency } = refund;
  if (wasPaid) recordMove(returns, { type: 'refund_failure', amount, currency, source: refund });
  announce(returns, 'refund.failed', refund);
}

/** Newest first, in pages. */
function list({ returns }: ProcessorState, form: Form): object {
  const limit = Math.min(Math.max(Number(form.get('limit') ?? 10), 1), 100);
  const intentId = form.get('payment_intent');
  const all = [...returns.refunds.values()]
    .reverse()
    .filter((refund) => !intentId || refund.payment_intent === intentId);
  const after = form.get('starting_after');
  const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
  const data = all.slice(start, start + limit);
  return { object: 'list', url: '/v1/refunds', data, has_more: all.length > start + limit };
}
