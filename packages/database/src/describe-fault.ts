import { DrizzleQueryError } from 'drizzle-orm';

/** What a log may say of a bug. */
export interface Fault {
  readonly type: string;
  readonly message: string;
  /** Where in the code, without the message that heads a stack. */
  readonly at: string;
  /** Of a failed statement: its text, with placeholders. */
  readonly statement?: string;
  /** Of a failed statement: PostgreSQL's code and what it concerns, never the values. */
  readonly code?: string;
  readonly constraint?: string;
}

/**
 * An error as facts for a log. A failed statement's message and stack carry the values it was given: one-time codes,
 * digests, what customers wrote. Of those nothing is kept, only the statement's text and PostgreSQL's code.
 */
export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), at: '' };
  const at = framesOf(error);
  if (error instanceof DrizzleQueryError) {
    const { code, constraint, reason } = describeRefusal(error.cause);
    return { type: 'DrizzleQueryError', message: reason, at, statement: error.query, code, constraint };
  }
  if (isDatabaseRefusal(error)) {
    const { code, constraint, reason } = describeRefusal(error);
    return { type: 'PostgresError', message: reason, at, code, constraint };
  }
  return { type: error.name, message: error.message, at };
}

const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

const isDatabaseRefusal = (error: Error): boolean => 'severity' in error && 'routine' in error;

/** PostgreSQL quotes values in its message too (“invalid input syntax … "…"”): the code tells what happened. */
function describeRefusal(cause: unknown): { code?: string; constraint?: string; reason: string } {
  if (!(cause instanceof Error)) return { reason: 'The statement failed.' };
  const { code, constraint_name: constraint } = cause as Error & { code?: string; constraint_name?: string };
  return {
    code,
    constraint,
    reason: isDatabaseRefusal(cause) ? `PostgreSQL refused the statement (${code}).` : cause.message,
  };
}
