import { http, type RequestHandler } from 'msw';
import { answerRequest, type Form } from './answer-request.ts';
import type { ProcessorState } from './processor-state.ts';

/** https://docs.stripe.com/api/balance_transactions/list */
export const createBalanceTransactionHandlers = (state: ProcessorState): RequestHandler[] => [
  http.get('*/v1/balance_transactions', ({ request }) =>
    answerRequest(state, request, 'secret', (form) => ({ status: 200, body: list(state, form) })),
  ),
];

/** Newest first, in pages. */
function list(state: ProcessorState, form: Form): object {
  const limit = Math.min(Math.max(Number(form.get('limit') ?? 10), 1), 100);
  const from = Number(form.get('created[gte]') ?? 0);
  const to = Number(form.get('created[lt]') ?? Number.POSITIVE_INFINITY);
  const all = state.returns.balanceTransactions.filter(({ created }) => created >= from && created < to).reverse();
  const after = form.get('starting_after');
  const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
  const data = all.slice(start, start + limit);
  return { object: 'list', url: '/v1/balance_transactions', data, has_more: all.length > start + limit };
}
