import type { ProcessorNotice, ReadProcessorEvent } from '@demarc/billing';
import Stripe from 'stripe';

/** A signature older than this, or so far in the future, is refused (https://docs.stripe.com/webhooks#replay-attacks). */
const toleranceSeconds = 300;

const idPattern = /^[\w-]{1,255}$/;
const typePattern = /^[\w.]{1,100}$/;

/**
 * Reads the events Stripe sends, by its SDK's check of the signature (https://docs.stripe.com/webhooks/signature).
 *
 * @param secret `whsec_…`, of the endpoint.
 */
export const createStripeEventReader =
  (secret: string): ReadProcessorEvent =>
  (rawBody, signatureHeader, now) => {
    try {
      const at = now.getTime();
      // The SDK looks at the age alone.
      if (signedAt(signatureHeader) > at / 1000 + toleranceSeconds) return null;
      return toNotice(
        Stripe.webhooks.constructEvent(rawBody, signatureHeader, secret, toleranceSeconds, undefined, at),
      );
    } catch {
      // The SDK throws errors of several kinds, of its own and of node's crypto, for a header or body that is not right.
      return null;
    }
  };

/** The latest moment the signature names, in seconds since 1970. */
const signedAt = (header: string): number =>
  Math.max(...header.matchAll(/t=(\d+)/g).map(([, seconds]) => Number(seconds)), 0);

/** A moment a notice can name: between the first second of 2010 and the last of 9999. */
const isMoment = (seconds: number): boolean =>
  Number.isInteger(seconds) && seconds >= 1_262_304_000 && seconds <= 253_402_300_799;

/** An event about a charge is about its payment, by whose id we know it. */
function toNotice(event: Stripe.Event): ProcessorNotice | null {
  const about = event?.data?.object as { id?: unknown; object?: unknown; payment_intent?: unknown } | undefined;
  const objectId = about?.object === 'charge' ? (about.payment_intent ?? about.id) : about?.id;
  if (typeof objectId !== 'string' || !idPattern.test(objectId)) return null;
  if (!idPattern.test(event.id) || !typePattern.test(event.type) || !isMoment(event.created)) return null;
  return { id: event.id, type: event.type, objectId, createdAt: new Date(event.created * 1000) };
}
