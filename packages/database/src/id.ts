import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): grows with time, so rows made together lie together. */
export const newId = (): string => v7();
