/** How a customer can confirm that it is them. */
export const stepUpWays = ['password', 'totp', 'passkey'] as const;

export type StepUpWay = (typeof stepUpWays)[number];

/** What is asked before an action goes on. */
export interface StepUpAsk {
  ways: StepUpWay[];
  /** What was wrong with the last try. Null: none yet. */
  message: string | null;
  /** The form as it was sent, sealed by the server: what was typed comes back to no browser in the clear. */
  sealed: string;
}

/** The state of a form whose action may ask for a factor first. */
export interface Stepped<State> {
  state: State;
  /** Null: nothing is asked. */
  ask: StepUpAsk | null;
}

/** The state a form begins with. */
export const notAsked = <State>(state: State): Stepped<State> => ({ state, ask: null });
