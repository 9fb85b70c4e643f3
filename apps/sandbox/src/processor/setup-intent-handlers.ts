import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form, hashIn, listIn, type Work } from './answer-request.ts';
import { findMethod } from './method-token.ts';
import { makeMethod } from './payment-method-handlers.ts';
import { newProcessorId, nowInSeconds, type ProcessorState, type SetupIntent } from './processor-state.ts';
import { cardError, declineFacts, invalidRequest, notThere, unauthorised } from './stripe-error.ts';
import { behaviourOf } from './test-cards.ts';

/** https://docs.stripe.com/api/setup_intents */
export const createSetupIntentHandlers = (state: ProcessorState): RequestHandler[] => [
  http.post('*/v1/setup_intents', ({ request }) =>
    answerRequest(state, request, 'secret', (form) => create(state, form)),
  ),
  http.get<{ id: string }>('*/v1/setup_intents/:id', ({ request, params }) =>
    answerRequest(state, request, 'any', (form, isSecret) => {
      const found = state.setupIntents.get(params.id);
      if (!found) return notThere('setupintent', params.id);
      if (!isSecret && form.get('client_secret') !== found.client_secret) return unauthorised();
      const isExpanded = listIn(form, 'expand').includes('payment_method');
      return { status: 200, body: isExpanded ? expand(state, found) : found };
    }),
  ),
  http.post<{ id: string }>('*/v1/setup_intents/:id/confirm', ({ request, params }) =>
    answerRequest(state, request, 'any', (form, isSecret) => {
      const found = state.setupIntents.get(params.id);
      if (!found) return notThere('setupintent', params.id);
      if (!isSecret && form.get('client_secret') !== found.client_secret) return unauthorised();
      return confirm(state, found, form);
    }),
  ),
];

function create(state: ProcessorState, form: Form): Work {
  const id = newProcessorId('seti');
  const setup: SetupIntent = {
    id,
    object: 'setup_intent',
    client_secret: newProcessorId(`${id}_secret`),
    created: nowInSeconds(),
    customer: form.get('customer') ?? null,
    usage: form.get('usage') ?? 'off_session',
    payment_method_types: listIn(form, 'allowed_payment_method_types'),
    metadata: hashIn(form, 'metadata'),
    payment_method: null,
    status: 'requires_payment_method',
    last_setup_error: null,
  };
  state.setupIntents.set(id, setup);
  return { status: 200, body: { ...setup } };
}

/** With a method that is there, or with what was typed: `payment_method_data`, as Stripe.js sends it. */
function confirm(state: ProcessorState, setup: SetupIntent, form: Form): Work {
  if (setup.status === 'succeeded') {
    return invalidRequest({
      code: 'setup_intent_unexpected_state',
      message: 'You cannot confirm this SetupIntent because it has already succeeded.',
    });
  }
  const token = form.get('payment_method');
  const made = token ? { method: findMethod(state, token) } : makeMethod(state, form, 'payment_method_data');
  if ('refusal' in made) return made.refusal;
  const { method } = made;
  if (!method) return notThere('PaymentMethod', token ?? '');
  if (!setup.payment_method_types.includes(method.type)) {
    return invalidRequest({ message: `This SetupIntent does not take ${method.type}.` });
  }
  if (method.customer && method.customer !== setup.customer) {
    return invalidRequest({ message: 'The payment method you provided has already been attached to a customer.' });
  }
  const refusedBecause = method.card ? behaviourOf(method.card.last4).refusedBecause : null;
  if (refusedBecause) {
    setup.last_setup_error = declineFacts(refusedBecause);
    return cardError(refusedBecause);
  }
  method.customer = setup.customer;
  Object.assign(setup, { status: 'succeeded', payment_method: method.id, last_setup_error: null });
  return { status: 200, body: { ...setup } };
}

const expand = (state: ProcessorState, setup: SetupIntent): object => ({
  ...setup,
  payment_method: setup.payment_method === null ? null : findMethod(state, setup.payment_method),
});
