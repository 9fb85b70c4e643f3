/** Expected failures of sign-in and registration. Each is a member of the schema's result unions. */
export interface SignInRefusedError {
  readonly __typename: 'SignInRefusedError';
  readonly code: 'SIGN_IN_REFUSED';
  readonly message: string;
}

export interface SignInLockedError {
  readonly __typename: 'SignInLockedError';
  readonly code: 'SIGN_IN_LOCKED';
  readonly message: string;
  /** NULL: waiting does not help. */
  readonly retryAt: Date | null;
}

export interface TooBusyError {
  readonly __typename: 'TooBusyError';
  readonly code: 'TOO_BUSY';
  readonly message: string;
  readonly retryAfterSeconds: number;
}

export interface InvalidCodeError {
  readonly __typename: 'InvalidCodeError';
  readonly code: 'INVALID_CODE';
  readonly message: string;
}

export interface UsernameTakenError {
  readonly __typename: 'UsernameTakenError';
  readonly code: 'USERNAME_TAKEN';
  readonly message: string;
}

export interface WeakPasswordError {
  readonly __typename: 'WeakPasswordError';
  readonly code: 'WEAK_PASSWORD';
  readonly message: string;
}

export interface AccountNotMatchedError {
  readonly __typename: 'AccountNotMatchedError';
  readonly code: 'ACCOUNT_NOT_MATCHED';
  readonly message: string;
}

export interface AlreadyRegisteredError {
  readonly __typename: 'AlreadyRegisteredError';
  readonly code: 'ALREADY_REGISTERED';
  readonly message: string;
}

export interface TooManyAttemptsError {
  readonly __typename: 'TooManyAttemptsError';
  readonly code: 'TOO_MANY_ATTEMPTS';
  readonly message: string;
  readonly retryAt: Date;
}

export interface TotpAlreadyEnrolledError {
  readonly __typename: 'TotpAlreadyEnrolledError';
  readonly code: 'TOTP_ALREADY_ENROLLED';
  readonly message: string;
}

export const signInRefused: SignInRefusedError = {
  __typename: 'SignInRefusedError',
  code: 'SIGN_IN_REFUSED',
  message:
    'That username and password do not go together. Both tell capital from small letters: check Caps Lock and try again.',
};

/** The same for a name somebody has and one that nobody has. @param lockedUntil NULL: waiting does not help. */
export const signInLocked = (lockedUntil: Date | null): SignInLockedError => ({
  __typename: 'SignInLockedError',
  code: 'SIGN_IN_LOCKED',
  message: lockedUntil
    ? 'There were too many wrong tries, so we take none for a while. Wait until then, unlock your sign-in with a code we send to your e-mail or phone, or call us.'
    : 'There were too many wrong tries. Unlock your sign-in with a code we send to your e-mail or phone, or call us.',
  retryAt: lockedUntil,
});

export const tooBusy: TooBusyError = {
  __typename: 'TooBusyError',
  code: 'TOO_BUSY',
  message: 'Very many people are signing in right now. Wait a few seconds and try again.',
  retryAfterSeconds: 2,
};

export const invalidCode = (message: string): InvalidCodeError => ({
  __typename: 'InvalidCodeError',
  code: 'INVALID_CODE',
  message,
});

export const usernameTaken: UsernameTakenError = {
  __typename: 'UsernameTakenError',
  code: 'USERNAME_TAKEN',
  message:
    'Someone has that username already, perhaps with other capital letters. Choose another; your code stays good.',
};

export const weakPassword = (message: string): WeakPasswordError => ({
  __typename: 'WeakPasswordError',
  code: 'WEAK_PASSWORD',
  message,
});

export const accountNotMatched: AccountNotMatchedError = {
  __typename: 'AccountNotMatchedError',
  code: 'ACCOUNT_NOT_MATCHED',
  message:
    'We could not match these details to an account we can send a code to. Check them against a recent bill, apartment or unit included, and try again, or call us.',
};

export const alreadyRegistered: AlreadyRegisteredError = {
  __typename: 'AlreadyRegisteredError',
  code: 'ALREADY_REGISTERED',
  message: 'This account has a sign-in already. Sign in with it; if you do not know it, call us and we will help.',
};

export const tooManyAttempts = (retryAt: Date): TooManyAttemptsError => ({
  __typename: 'TooManyAttemptsError',
  code: 'TOO_MANY_ATTEMPTS',
  message:
    'We have sent several codes for this account already. Use the newest one, or wait a while and ask for another.',
  retryAt,
});

export const totpAlreadyEnrolled: TotpAlreadyEnrolledError = {
  __typename: 'TotpAlreadyEnrolledError',
  code: 'TOTP_ALREADY_ENROLLED',
  message: 'Two-step sign-in is on already. There is nothing more to do.',
};
