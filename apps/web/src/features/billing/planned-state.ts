/** What a form about planned payments shows after it was sent. */
export interface PlannedState {
  /** NULL before anything was sent. */
  message: string | null;
}

export const notSent: PlannedState = { message: null };

export const unanswered = {
  message: 'We got no answer. Press the button again: nothing is done twice.',
};
