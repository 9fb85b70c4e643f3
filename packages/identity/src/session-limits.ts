const minuteMs = 60_000;

/** On a shared computer the next person sits down soon. */
interface Sharing {
  readonly isShared: boolean;
}

/** A session ends when it is not used for this long. In milliseconds. */
export const idleLimitOf = ({ isShared }: Sharing): number => (isShared ? 10 : 30) * minuteMs;

/** A session ends this long after it began, however much it is used. In milliseconds. */
export const absoluteLimitOf = ({ isShared }: Sharing): number => (isShared ? 2 : 12) * 60 * minuteMs;

/** The idle end is moved on at most this often, so that a busy session does not write with every request. */
export const slideEveryMs = minuteMs;

/** A session that owes its second factor is revoked after this many wrong codes. */
export const maxWrongCodesPerSession = 5;

/** A remembered device is not asked for the second factor for this long. */
export const rememberedMs = 30 * 24 * 60 * minuteMs;
