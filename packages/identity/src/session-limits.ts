const minuteMs = 60_000;

/** A session ends when it is not used for this long. */
export const idleLimitMs = 30 * minuteMs;

/** A session ends this long after it began, however much it is used. */
export const absoluteLimitMs = 12 * 60 * minuteMs;

/** The idle end is moved on at most this often, so that a busy session does not write with every request. */
export const slideEveryMs = minuteMs;

/** A session that owes its second factor is revoked after this many wrong codes. */
export const maxWrongCodesPerSession = 5;
