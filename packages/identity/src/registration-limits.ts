const minuteMs = 60_000;

/** A registration's code works for this long. */
export const codeLifetimeMs = 15 * minuteMs;

/** A registration is spent after this many wrong codes. */
export const maxWrongCodes = 5;

/** At most this many codes go to one account within {@link startWindowMs}. */
export const maxStarts = 5;

export const startWindowMs = 60 * minuteMs;
