import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form, type Work } from './answer-request.ts';
import { findCard, newCardToken } from './card-token.ts';
import type { PaymentMethod, ProcessorState } from './processor-state.ts';
import { cardError, invalidRequest, notThere } from './stripe-error.ts';
import { behaviourOf, brandOf, hasRightCheckDigit } from './test-cards.ts';

/** https://docs.stripe.com/api/payment_methods */
export const createPaymentMethodHandlers = (state: ProcessorState): RequestHandler[] => [
  http.post('*/v1/payment_methods', ({ request }) =>
    answerRequest(state, request, 'any', (form) => create(state, form)),
  ),
  http.get<{ id: string }>('*/v1/payment_methods/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = findCard(state, params.id);
      return found ? { status: 200, body: found } : notThere('PaymentMethod', params.id);
    }),
  ),
  http.post<{ id: string }>('*/v1/payment_methods/:id/attach', ({ request, params }) =>
    answerRequest(state, request, 'secret', (form) => attach(state, params.id, form)),
  ),
  http.post<{ id: string }>('*/v1/payment_methods/:id/detach', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = findCard(state, params.id);
      if (!found) return notThere('PaymentMethod', params.id);
      found.customer = null;
      return { status: 200, body: found };
    }),
  ),
];

/** The card's number is read here and forgotten: only brand, last four digits and expiry are kept. */
function create(state: ProcessorState, form: Form): Work {
  const number = (form.get('card[number]') ?? '').replaceAll(' ', '');
  const month = Number(form.get('card[exp_month]'));
  const year = Number(form.get('card[exp_year]'));
  if (form.get('type') !== 'card') return invalidRequest({ message: 'The sandbox knows cards only.', param: 'type' });
  if (!hasRightCheckDigit(number)) return cardError('incorrect_number');
  if (!(month >= 1 && month <= 12)) return cardError('invalid_expiry_month');
  if (!(new Date(Date.UTC(year, month)) > new Date())) return cardError('invalid_expiry_year');
  if (!/^\d{3,4}$/.test(form.get('card[cvc]') ?? '')) return cardError('incorrect_cvc');
  const card = { brand: brandOf(number), last4: number.slice(-4), exp_month: month, exp_year: year };
  const made: PaymentMethod = { id: newCardToken(card), object: 'payment_method', type: 'card', card, customer: null };
  state.paymentMethods.set(made.id, made);
  return { status: 200, body: made };
}

function attach(state: ProcessorState, token: string, form: Form): Work {
  const found = findCard(state, token);
  const customer = form.get('customer');
  if (!found) return notThere('PaymentMethod', token);
  if (!customer) return invalidRequest({ message: 'Missing required param: customer.', param: 'customer' });
  if (found.customer && found.customer !== customer) {
    return invalidRequest({ message: 'The payment method you provided has already been attached to a customer.' });
  }
  const { refusedBecause } = behaviourOf(found.card.last4);
  if (refusedBecause) return cardError(refusedBecause);
  found.customer = customer;
  return { status: 200, body: found };
}
