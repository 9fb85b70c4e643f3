const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long a recovery's code works, by the channel it was sent by (OWASP ASVS 5.0, 6.6.3). */
export const codeLifetimeMs = { email: 24 * hourMs, sms: 10 * minuteMs } as const;

/** How long the code of an unusual sign-in works, by either channel. */
export const signInCodeLifetimeMs = 10 * minuteMs;

/** A recovery is spent after this many wrong codes. */
export const maxWrongCodes = 5;

/** At most this many messages of recovery go out for one login and purpose within {@link sendWindowMs}. */
export const maxSent = 5;

export const sendWindowMs = hourMs;

/** And at most this many within {@link dayMs}. */
export const maxSentADay = 10;

export const dayMs = 24 * hourMs;

/** Who has shown the code chooses the new password within this time. */
export const resetWindowMs = 15 * minuteMs;
