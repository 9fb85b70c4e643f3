import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): grows with time, so rows made together lie together. */
export const newId = (): string => v7();

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text from outside has the form of our ids, so that PostgreSQL can be asked for it. */
export const isId = (text: string): boolean => uuidPattern.test(text);
