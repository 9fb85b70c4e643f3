import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** Asks the processor for a charge as bare as can be: one form, one answer. @returns The processor's id of it. */
export function chargeCard(
  processorUrl: string,
  charge: { paymentId: string; amountMinor: number; token: string; customer: string },
): Promise<string> {
  const form = new URLSearchParams({
    amount: String(charge.amountMinor),
    currency: 'usd',
    customer: charge.customer,
    payment_method: charge.token,
    confirm: 'true',
    off_session: 'true',
    'metadata[payment_id]': charge.paymentId,
  }).toString();
  const headers = {
    authorization: 'Bearer sk_test_bench',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(form),
    'idempotency-key': charge.paymentId,
  };
  return new Promise((resolve, reject) => {
    request(`${processorUrl}/v1/payment_intents`, { method: 'POST', agent, headers }, async (response) => {
      try {
        const { id } = JSON.parse(Buffer.concat(await response.toArray()).toString()) as { id?: string };
        if (id) resolve(id);
        else reject(new Error(`The processor answered ${response.statusCode} without a charge.`));
      } catch (error) {
        reject(error);
      }
    })
      .once('error', reject)
      .end(form);
  });
}
