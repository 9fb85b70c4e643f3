/** Expected failures that several domains answer with. Each is a member of the schema's result unions. */
export interface NotFoundError {
  readonly __typename: 'NotFoundError';
  readonly code: 'NOT_FOUND';
  readonly message: string;
}

export interface RoleNotAllowedError {
  readonly __typename: 'RoleNotAllowedError';
  readonly code: 'ROLE_NOT_ALLOWED';
  readonly message: string;
}

export interface AccountFrozenError {
  readonly __typename: 'AccountFrozenError';
  readonly code: 'ACCOUNT_FROZEN';
  readonly message: string;
}

export interface InvalidInputError {
  readonly __typename: 'InvalidInputError';
  readonly code: 'INVALID_INPUT';
  readonly message: string;
  /** Name of the input's field. */
  readonly field: string;
}

/** @param thing As the customer calls it: “account”, “ticket”. */
export const notFound = (thing: string): NotFoundError => ({
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message: `We could not find that ${thing}. Go back and choose it again.`,
});

export const roleNotAllowed = (): RoleNotAllowedError => ({
  __typename: 'RoleNotAllowedError',
  code: 'ROLE_NOT_ALLOWED',
  message:
    'Your role on this account lets you look, not change. Ask the account owner to do this or to change your role.',
});

export const accountFrozen: AccountFrozenError = {
  __typename: 'AccountFrozenError',
  code: 'ACCOUNT_FROZEN',
  message:
    'This account is frozen since someone else may have used it, so nothing was changed or charged. Call us at the number on your bill: we make sure that it is you and open it again. You can still read everything and write to us under Support.',
};

export const invalidInput = (field: string, message: string): InvalidInputError => ({
  __typename: 'InvalidInputError',
  code: 'INVALID_INPUT',
  message,
  field,
});
