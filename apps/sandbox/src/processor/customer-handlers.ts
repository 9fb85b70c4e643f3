import { http, type RequestHandler } from 'msw';
import { answerRequest, hashIn } from './answer-request.ts';
import { type Customer, newProcessorId, nowInSeconds, type ProcessorState } from './processor-state.ts';
import { notThere } from './stripe-error.ts';

/** https://docs.stripe.com/api/customers */
export const createCustomerHandlers = (state: ProcessorState): RequestHandler[] => [
  http.post('*/v1/customers', ({ request }) =>
    answerRequest(state, request, 'secret', (form) => {
      const customer: Customer = {
        id: newProcessorId('cus'),
        object: 'customer',
        created: nowInSeconds(),
        description: form.get('description') ?? null,
        metadata: hashIn(form, 'metadata'),
      };
      state.customers.set(customer.id, customer);
      return { status: 200, body: customer };
    }),
  ),
  http.get<{ id: string }>('*/v1/customers/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const customer = state.customers.get(params.id);
      return customer ? { status: 200, body: customer } : notThere('customer', params.id);
    }),
  ),
];
