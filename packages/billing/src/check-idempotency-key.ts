import { type InvalidInputError, invalidInput } from '@demarc/account';

/**
 * Says what is wrong with a caller's key, by which asking again is the same request. NULL: nothing.
 *
 * @param leastLength Of keys that are numbers of the operator's own, such as a work order's, 8 signs are enough.
 */
export const checkIdempotencyKey = (idempotencyKey: string, leastLength: 8 | 16 = 16): InvalidInputError | null =>
  /^[\x21-\x7e]{8,64}$/.test(idempotencyKey) && idempotencyKey.length >= leastLength
    ? null
    : invalidInput(
        'idempotencyKey',
        `Send an idempotency key of ${leastLength} to 64 visible characters without spaces.`,
      );

/** A customer's key as it is stored: beside the portal's own keys, none of which it can be. */
export const customerKeyOf = (idempotencyKey: string): string => `customer:${idempotencyKey}`;
