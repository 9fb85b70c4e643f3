import { http, type RequestHandler } from 'msw';
import { answerRequest } from './answer-request.ts';
import type { ProcessorState } from './processor-state.ts';
import { recordDecline } from './record-charge.ts';
import { moveMoney } from './settle-bank-debit.ts';
import { declineFacts, invalidRequest, unauthorised } from './stripe-error.ts';

/**
 * What stands for the bank's own page of a 3-D Secure challenge, and for the wires between that bank and the processor.
 * Stripe has it at no address of its API.
 */
export const createChallengeHandlers = (state: ProcessorState): RequestHandler[] => [
  http.post<{ id: string }>('*/v1/payment_intents/:id/challenge', ({ request, params }) =>
    answerRequest(state, request, 'any', (form) => {
      const intent = state.paymentIntents.get(params.id);
      if (!intent || form.get('client_secret') !== intent.client_secret) return unauthorised();
      if (intent.status !== 'requires_action') return invalidRequest({ message: 'There is nothing to approve.' });
      if (form.get('outcome') === 'approved') moveMoney(state, intent);
      else {
        intent.status = 'requires_payment_method';
        intent.last_payment_error = {
          ...declineFacts('payment_intent_authentication_failure'),
          code: 'payment_intent_authentication_failure',
          decline_code: undefined,
        };
        recordDecline(state, intent);
      }
      return { status: 200, body: { ...intent } };
    }),
  ),
];
