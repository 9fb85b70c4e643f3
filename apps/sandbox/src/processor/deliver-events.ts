import { createHmac } from 'node:crypto';
import type { ProcessorEvent, ReturnsState } from './returns-state.ts';

/** How the network treats events on their way. */
export interface DeliveryKnobs {
  /** How often each is sent. */
  copies: number;
  /** How many wait for each other, to be sent in another order. 1: none. */
  shuffledBy: number;
  /** Of so many events one is never sent. 0: all are. */
  losesEvery: number;
}

/** The `stripe-signature` header of a body (https://docs.stripe.com/webhooks#verify-manually). */
export function signEvent(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${signature}`;
}

/** Pauses before an event that was not taken is sent again. Stripe's are longer. */
const retryMs = [250, 1_000, 5_000, 15_000, 60_000];

/** Sends every event to the operator, signed, until it is taken: https://docs.stripe.com/webhooks#retries */
export function deliverEvents(state: ReturnsState, target: { url: string; secret: string }): { knobs: DeliveryKnobs } {
  const knobs: DeliveryKnobs = { copies: 1, shuffledBy: 1, losesEvery: 0 };
  let waiting: ProcessorEvent[] = [];
  let count = 0;
  state.onEvent = (event) => {
    count += 1;
    if (knobs.losesEvery > 0 && count % knobs.losesEvery === 0) return;
    waiting.push(event);
    if (waiting.length < knobs.shuffledBy) return;
    const batch = waiting.reverse();
    waiting = [];
    for (const each of batch) for (let copy = 0; copy < knobs.copies; copy += 1) void send(target, each);
  };
  return { knobs };
}

async function send(target: { url: string; secret: string }, event: ProcessorEvent): Promise<void> {
  const body = JSON.stringify(event);
  for (const pauseMs of [0, ...retryMs]) {
    if (pauseMs > 0) await new Promise<void>((resolve) => setTimeout(resolve, pauseMs).unref());
    const headers = {
      'content-type': 'application/json',
      'stripe-signature': signEvent(body, target.secret, new Date()),
    };
    const isTaken = await fetch(target.url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(10_000),
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (isTaken) return;
  }
}
