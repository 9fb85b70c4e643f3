/** A link of a message leads nowhere. Why is not said: unknown, used and too old look alike. */
export interface InvalidLinkError {
  readonly __typename: 'InvalidLinkError';
  readonly code: 'INVALID_LINK';
  readonly message: string;
}

export const invalidLink: InvalidLinkError = {
  __typename: 'InvalidLinkError',
  code: 'INVALID_LINK',
  message: 'This link was used already, is too old, or is not complete. Open it anew from the message, or call us.',
};
