import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form, type Work } from './answer-request.ts';
import { findMethod, newMethodToken } from './method-token.ts';
import type { Answer, PaymentMethod, ProcessorState } from './processor-state.ts';
import { cardError, invalidRequest, notThere } from './stripe-error.ts';
import { bankOf, isRoutingNumber } from './test-bank-accounts.ts';
import { brandOf, hasRightCheckDigit } from './test-cards.ts';

/** https://docs.stripe.com/api/payment_methods */
export const createPaymentMethodHandlers = (state: ProcessorState): RequestHandler[] => [
  http.get<{ id: string }>('*/v1/payment_methods/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = findMethod(state, params.id);
      return found ? { status: 200, body: found } : notThere('PaymentMethod', params.id);
    }),
  ),
  http.post<{ id: string }>('*/v1/payment_methods/:id/attach', ({ request, params }) =>
    answerRequest(state, request, 'secret', (form) => attach(state, params.id, form.get('customer'))),
  ),
  http.post<{ id: string }>('*/v1/payment_methods/:id/detach', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = findMethod(state, params.id);
      if (!found) return notThere('PaymentMethod', params.id);
      if (found.customer === null) {
        return invalidRequest({ message: 'The payment method you provided is not attached to a customer.' });
      }
      found.customer = null;
      found.isDetached = true;
      return { status: 200, body: found };
    }),
  ),
];

function attach(state: ProcessorState, token: string, customer: string | undefined): Work {
  const found = findMethod(state, token);
  if (!found) return notThere('PaymentMethod', token);
  if (!customer) return invalidRequest({ message: 'Missing required param: customer.', param: 'customer' });
  if (found.isDetached || (found.customer && found.customer !== customer)) {
    return invalidRequest({ message: 'The payment method you provided has already been attached to a customer.' });
  }
  found.customer = customer;
  return { status: 200, body: found };
}

export type MadeMethod = { readonly method: PaymentMethod } | { readonly refusal: Answer };

/**
 * A method of what was typed into the form. Numbers are read here and forgotten: only what is shown of them is kept.
 *
 * @param prefix Under which the fields were sent, such as `payment_method_data`.
 */
export function makeMethod(state: ProcessorState, form: Form, prefix: string): MadeMethod {
  const field = (...path: string[]) => form.get(`${prefix}${path.map((name) => `[${name}]`).join('')}`) ?? '';
  const made = field('type') === 'us_bank_account' ? makeBankAccount(field) : makeCard(field);
  if ('refusal' in made) return made;
  const method: PaymentMethod = { id: newMethodToken(made), object: 'payment_method', customer: null, ...made };
  state.paymentMethods.set(method.id, method);
  return { method };
}

type Made = Pick<PaymentMethod, 'type' | 'card' | 'us_bank_account'> | { readonly refusal: Answer };

function makeCard(field: (...path: string[]) => string): Made {
  const wallet = field('card', 'wallet');
  const number = field('card', 'number').replaceAll(' ', '');
  const month = Number(field('card', 'exp_month'));
  const year = Number(field('card', 'exp_year'));
  if (field('type') !== 'card') return { refusal: invalidRequest({ message: 'Unknown type.', param: 'type' }) };
  if (!hasRightCheckDigit(number)) return { refusal: cardError('incorrect_number') };
  if (!(month >= 1 && month <= 12)) return { refusal: cardError('invalid_expiry_month') };
  if (!(new Date(Date.UTC(year, month)) > new Date())) return { refusal: cardError('invalid_expiry_year') };
  if (!/^\d{3,4}$/.test(field('card', 'cvc'))) return { refusal: cardError('incorrect_cvc') };
  const shown = { brand: brandOf(number), last4: number.slice(-4), exp_month: month, exp_year: year };
  return { type: 'card', card: { ...shown, wallet: wallet ? { type: wallet } : null } };
}

function makeBankAccount(field: (...path: string[]) => string): Made {
  const number = field('us_bank_account', 'account_number');
  if (!isRoutingNumber(field('us_bank_account', 'routing_number'))) {
    return { refusal: invalidRequest({ code: 'routing_number_invalid', message: 'The routing number is not right.' }) };
  }
  if (!/^\d{4,17}$/.test(number)) {
    return { refusal: invalidRequest({ code: 'account_number_invalid', message: 'The account number is not right.' }) };
  }
  const last4 = number.slice(-4);
  return { type: 'us_bank_account', us_bank_account: { bank_name: bankOf(last4), last4 } };
}
