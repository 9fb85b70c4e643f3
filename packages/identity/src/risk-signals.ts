/** What is known of a sign-in when everything it asks for was right. */
export interface RiskFacts {
  readonly isNewDevice: boolean;
  /** From a place the login has not been at, of those that are known. Unknown places tell nothing. */
  readonly isNewPlace: boolean;
  /** Signed in at another known place within the last minutes, too soon to be both. */
  readonly isElsewhere: boolean;
  /** Wrong secrets shown for this login since the last right one, from anywhere. */
  readonly wrongJustBefore: number;
  /** The password was replaced by a code sent to a contact within the last day. */
  readonly isRecentlyRecovered: boolean;
}

interface RiskSignal {
  readonly weight: number;
  readonly applies: (facts: RiskFacts) => boolean;
  /** For the notice to the owner. */
  readonly sentence: string;
}

/**
 * What makes a sign-in unusual, and how much. Change a weight here, and nothing else, to make the portal more or less
 * careful.
 */
export const riskSignals: Readonly<Record<string, RiskSignal>> = {
  newDevice: {
    weight: 3,
    applies: ({ isNewDevice }) => isNewDevice,
    sentence: 'It came from a device we have not seen before.',
  },
  newPlace: {
    weight: 2,
    applies: ({ isNewPlace }) => isNewPlace,
    sentence: 'It came from a place you have not signed in from before.',
  },
  elsewhere: {
    weight: 3,
    applies: ({ isElsewhere }) => isElsewhere,
    sentence: 'You were signed in at another place minutes before.',
  },
  wrongJustBefore: {
    weight: 2,
    applies: ({ wrongJustBefore }) => wrongJustBefore >= 5,
    sentence: 'There were several wrong tries before it.',
  },
  recentlyRecovered: {
    weight: 1,
    applies: ({ isRecentlyRecovered }) => isRecentlyRecovered,
    sentence: 'The password was replaced within the last day.',
  },
};

/** From this score on every contact of the login is told. */
export const alertFrom = 3;

/**
 * From this score on a password is not enough: the second factor is asked for, of a remembered device too, or a code that
 * is sent to a contact on record where there is none.
 */
export const factorFrom = 7;

/**
 * From this score on a device that is not recognised is turned away, for {@link lockMs}: all there is of the table but a
 * recent recovery. What a recognised device can weigh stays below.
 */
export const lockFrom = 10;

/** How long unknown devices are turned away. A code by message unlocks before. */
export const lockMs = 15 * 60_000;

export interface Risk {
  readonly score: number;
  /** Names of the signals that apply. */
  readonly signals: readonly string[];
  /** The same in words. */
  readonly sentences: readonly string[];
}

export function weighRisk(facts: RiskFacts): Risk {
  const applying = Object.entries(riskSignals).filter(([, signal]) => signal.applies(facts));
  return {
    score: applying.reduce((sum, [, { weight }]) => sum + weight, 0),
    signals: applying.map(([name]) => name),
    sentences: applying.map(([, { sentence }]) => sentence),
  };
}
