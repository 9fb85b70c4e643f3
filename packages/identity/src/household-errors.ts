/** Expected failures of who belongs to an account. Each is a member of the schema's result unions. */
export interface LastOwnerError {
  readonly __typename: 'LastOwnerError';
  readonly code: 'LAST_OWNER';
  readonly message: string;
}

export interface AlreadyMemberError {
  readonly __typename: 'AlreadyMemberError';
  readonly code: 'ALREADY_MEMBER';
  readonly message: string;
}

export interface TooManyInvitationsError {
  readonly __typename: 'TooManyInvitationsError';
  readonly code: 'TOO_MANY_INVITATIONS';
  readonly message: string;
}

export const lastOwner: LastOwnerError = {
  __typename: 'LastOwnerError',
  code: 'LAST_OWNER',
  message: 'An account needs an owner. Make someone else an owner first.',
};

export const alreadyMember: AlreadyMemberError = {
  __typename: 'AlreadyMemberError',
  code: 'ALREADY_MEMBER',
  message: 'This sign-in belongs to the account already. The invitation stays open for someone else.',
};

export const tooManyInvitations: TooManyInvitationsError = {
  __typename: 'TooManyInvitationsError',
  code: 'TOO_MANY_INVITATIONS',
  message: 'Many invitations were sent today. Take back those that are not needed, or send the next one tomorrow.',
};
