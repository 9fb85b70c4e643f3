/** Expected failures of recovery and of changes to the sign-in. Each is a member of the schema's result unions. */
export interface RecoveryEndedError {
  readonly __typename: 'RecoveryEndedError';
  readonly code: 'RECOVERY_ENDED';
  readonly message: string;
}

export const recoveryEnded: RecoveryEndedError = {
  __typename: 'RecoveryEndedError',
  code: 'RECOVERY_ENDED',
  message: 'This took too long, or a newer code was asked for. Your password has not changed: ask for a new code.',
};

export interface WrongPasswordError {
  readonly __typename: 'WrongPasswordError';
  readonly code: 'WRONG_PASSWORD';
  readonly message: string;
}

export const wrongPassword: WrongPasswordError = {
  __typename: 'WrongPasswordError',
  code: 'WRONG_PASSWORD',
  message: 'That is not your password. Check Caps Lock and try again; nothing has changed.',
};

export interface ChangedElsewhereError {
  readonly __typename: 'ChangedElsewhereError';
  readonly code: 'CHANGED_ELSEWHERE';
  readonly message: string;
}

export const changedElsewhere: ChangedElsewhereError = {
  __typename: 'ChangedElsewhereError',
  code: 'CHANGED_ELSEWHERE',
  message:
    'Your sign-in was changed in another window meanwhile, and nothing was changed here. Load the page again, then look whether it is still to be done.',
};
