import { http, type RequestHandler } from 'msw';
import { answerRequest } from './answer-request.ts';
import { closeDispute } from './open-dispute.ts';
import type { ProcessorState } from './processor-state.ts';
import { invalidRequest, notThere } from './stripe-error.ts';

/** The words that decide a dispute of a test card (https://docs.stripe.com/testing#disputes). */
const evidence: Readonly<Record<string, 'won' | 'lost'>> = { winning_evidence: 'won', losing_evidence: 'lost' };

/** https://docs.stripe.com/api/disputes */
export const createDisputeHandlers = (state: ProcessorState): RequestHandler[] => [
  http.get<{ id: string }>('*/v1/disputes/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', () => {
      const found = state.returns.disputes.get(params.id);
      return found ? { status: 200, body: { ...found } } : notThere('dispute', params.id);
    }),
  ),
  http.post<{ id: string }>('*/v1/disputes/:id', ({ request, params }) =>
    answerRequest(state, request, 'secret', (form) => {
      const found = state.returns.disputes.get(params.id);
      if (!found) return notThere('dispute', params.id);
      if (found.status !== 'needs_response') return invalidRequest({ message: 'This dispute is closed.' });
      const status = evidence[form.get('evidence[uncategorized_text]') ?? ''];
      if (status) closeDispute(state, found, status);
      return { status: 200, body: { ...found } };
    }),
  ),
];
