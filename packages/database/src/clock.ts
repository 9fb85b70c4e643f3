/** Where time comes from. Everything that asks for the time asks the clock in its context, so a test can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export function createFixedClock(
  start: string | Date,
): Clock & { set(at: string | Date): void; advance(by: { minutes?: number; days?: number; seconds?: number }): void } {
  let at = new Date(start);
  return {
    now: () => new Date(at),
    set: (to) => {
      at = new Date(to);
    },
    advance: ({ minutes = 0, days = 0, seconds = 0 }) => {
      at = new Date(at.getTime() + ((days * 24 * 60 + minutes) * 60 + seconds) * 1000);
    },
  };
}
