/** Expected failures of second factors. Each is a member of the schema's result unions. */
export interface NoSecondFactorError {
  readonly __typename: 'NoSecondFactorError';
  readonly code: 'NO_SECOND_FACTOR';
  readonly message: string;
}

export interface PasskeyRefusedError {
  readonly __typename: 'PasskeyRefusedError';
  readonly code: 'PASSKEY_REFUSED';
  readonly message: string;
}

export const noSecondFactor: NoSecondFactorError = {
  __typename: 'NoSecondFactorError',
  code: 'NO_SECOND_FACTOR',
  message: 'Two-step sign-in is off. Set up an authenticator app or a passkey first.',
};

export const passkeyRefused = (message: string): PasskeyRefusedError => ({
  __typename: 'PasskeyRefusedError',
  code: 'PASSKEY_REFUSED',
  message,
});
