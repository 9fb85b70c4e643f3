import { HttpResponse, http, type RequestHandler } from 'msw';
import type { DeliveryKnobs } from './deliver-events.ts';
import { openDispute } from './open-dispute.ts';
import type { ProcessorState } from './processor-state.ts';
import { runLater } from './returns-state.ts';

/**
 * What a test turns to make the outside worse: `POST /processor/delivery` sets how events are sent, `POST
 * /processor/later` does at once what banks do later, `POST /processor/disputes` has a bank take a payment back.
 */
export const createDeliveryHandlers = (
  state: ProcessorState,
  delivery: { knobs: DeliveryKnobs } | null,
): RequestHandler[] => [
  http.post('*/processor/delivery', async ({ request }) => {
    if (delivery) Object.assign(delivery.knobs, (await request.json()) as Partial<DeliveryKnobs>);
    return HttpResponse.json(delivery?.knobs ?? null);
  }),
  http.post('*/processor/later', () => {
    const count = state.returns.later.length;
    runLater(state.returns);
    return HttpResponse.json({ done: count });
  }),
  http.post('*/processor/disputes', async ({ request }) => {
    const { paymentIntent, reason = 'fraudulent' } = (await request.json()) as Record<string, string>;
    const intent = state.paymentIntents.get(paymentIntent ?? '');
    if (intent?.status !== 'succeeded') return HttpResponse.json({ error: 'No such payment.' }, { status: 404 });
    return HttpResponse.json(openDispute(state, intent, reason));
  }),
];
