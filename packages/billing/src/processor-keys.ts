/**
 * Stripe forgets idempotency keys after 24 hours (https://docs.stripe.com/api/idempotent_requests). From then on the
 * same question would be a new charge or a second refund, so what is this old is only looked for.
 */
export const keysLiveMs = 23 * 3_600_000;
