const minuteMs = 60_000;

/** How long the code sent to a new contact works. */
export const contactCodeLifetimeMs = { email: 60 * minuteMs, sms: 10 * minuteMs } as const;

/** A change is spent after this many wrong codes. */
export const maxWrongContactCodes = 5;

/** At most this many changes are begun for one account within {@link contactWindowMs}. */
export const maxContactStarts = 5;

export const contactWindowMs = 60 * minuteMs;

/** For this long a change can be undone from the old contacts, and the new one proves nobody alone. */
export const undoWindowMs = 72 * 60 * minuteMs;

/** An account holds at most this many contacts. */
export const maxContacts = 10;
