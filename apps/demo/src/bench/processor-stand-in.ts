import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A card processor that speaks just enough of Stripe's protocol to approve every charge at once
 * (https://docs.stripe.com/api/payment_intents/create). The sandbox's would cost more than what is measured: it parses,
 * remembers and waits like a real one. It keeps nothing, so no charge is replayed.
 */
export async function startProcessorStandIn(): Promise<{ url: string; stop(): Promise<void> }> {
  let charges = 0;
  const server = createServer(async (incoming, outgoing) => {
    const form = new URLSearchParams(Buffer.concat(await incoming.toArray()).toString());
    charges += 1;
    const isCharge = incoming.method === 'POST' && incoming.url === '/v1/payment_intents';
    const amount = Number(form.get('amount'));
    const intent = { id: `pi_bench${charges}`, object: 'payment_intent', amount, amount_received: amount };
    outgoing.writeHead(isCharge ? 200 : 404, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(isCharge ? { ...intent, status: 'succeeded' } : { error: { message: 'Not here.' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
