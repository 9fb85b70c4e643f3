const minuteMs = 60_000;

/** A session ends when it is not used for this long. */
export const idleLimitMs = 30 * minuteMs;

/** A session ends this long after it began, however much it is used. */
export const absoluteLimitMs = 12 * 60 * minuteMs;

/** The idle end is moved on at most this often, so that a busy session does not write with every request. */
export const slideEveryMs = minuteMs;

/** A session that owes its second factor is revoked after this many wrong codes. */
export const maxWrongCodesPerSession = 5;

/** After every so many wrong codes in a row, over all sessions of a login, none is looked at for {@link pauseMs}. */
export const wrongCodesBeforePause = 20;

export const pauseMs = 60 * minuteMs;

/** After so many wrong codes in a row no more is ever looked at: people must help (NIST SP 800-63B-4, 3.2.2). */
export const maxWrongCodesInARow = 100;
