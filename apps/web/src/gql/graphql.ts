/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Exactly one way to find the account. */
export type AccountLookupInput =
  {   byAccountNumber: AccountNumberLookupInput; byServiceAddress?: never; }
  |  { byAccountNumber?: never;   byServiceAddress: ServiceAddressLookupInput; };

export type AccountNumberLookupInput = {
  accountNumber: string;
  /** Postcode of the service address. */
  postcode: string;
};

export type CompleteRegistrationInput = {
  /** The one-time code, spaces allowed. */
  code: string;
  password: string;
  registrationId: string | number;
  username: string;
};

export type ConfirmTotpEnrolmentInput = {
  code: string;
};

export type ServiceAddressLookupInput = {
  /** Family name of the account holder. */
  familyName: string;
  /** House number and street. */
  line1: string;
  postcode: string;
};

export type SessionAssurance =
  | 'FULL'
  | 'PASSWORD';

export type SignInInput = {
  password: string;
  username: string;
};

export type StartRegistrationInput = {
  lookup: AccountLookupInput;
};

export type VerifyTotpInput = {
  /** Six digits, spaces allowed. */
  code: string;
};

export type CompleteRegistrationMutationVariables = Exact<{
  input: CompleteRegistrationInput;
}>;


export type CompleteRegistrationMutation = { completeRegistration:
    | { __typename: 'CompleteRegistrationSuccess', username: string }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'UsernameTakenError', code: string, message: string }
    | { __typename: 'WeakPasswordError', code: string, message: string }
   };

export type StartRegistrationMutationVariables = Exact<{
  input: StartRegistrationInput;
}>;


export type StartRegistrationMutation = { startRegistration:
    | { __typename: 'AccountNotMatchedError', code: string, message: string }
    | { __typename: 'AlreadyRegisteredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'StartRegistrationSuccess', registrationId: string, sentTo: string, expiresAt: string }
    | { __typename: 'TooManyAttemptsError', code: string, message: string }
   };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  input: ConfirmTotpEnrolmentInput;
}>;


export type ConfirmTotpEnrolmentMutation = { confirmTotpEnrolment:
    | { __typename: 'ConfirmTotpEnrolmentSuccess', viewer: { hasTotp: boolean } }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'TotpAlreadyEnrolledError', code: string, message: string }
   };

export type StartTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpEnrolmentMutation = { startTotpEnrolment:
    | { __typename: 'StartTotpEnrolmentSuccess', secret: string, uri: string }
    | { __typename: 'TotpAlreadyEnrolledError', code: string, message: string }
   };

export type ViewSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewSecurityQuery = { viewer: { username: string, hasTotp: boolean } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefusedError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type VerifyTotpMutationVariables = Exact<{
  input: VerifyTotpInput;
}>;


export type VerifyTotpMutation = { verifyTotp:
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string }
   };

export type ViewAssuranceQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewAssuranceQuery = { viewer: { assurance: SessionAssurance } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CompleteRegistrationDocument = new TypedDocumentString(`
    mutation CompleteRegistration($input: CompleteRegistrationInput!) {
  completeRegistration(input: $input) {
    __typename
    ... on CompleteRegistrationSuccess {
      username
    }
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteRegistrationMutation, CompleteRegistrationMutationVariables>;
export const StartRegistrationDocument = new TypedDocumentString(`
    mutation StartRegistration($input: StartRegistrationInput!) {
  startRegistration(input: $input) {
    __typename
    ... on StartRegistrationSuccess {
      registrationId
      sentTo
      expiresAt
    }
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StartRegistrationMutation, StartRegistrationMutationVariables>;
export const ConfirmTotpEnrolmentDocument = new TypedDocumentString(`
    mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {
  confirmTotpEnrolment(input: $input) {
    __typename
    ... on ConfirmTotpEnrolmentSuccess {
      viewer {
        hasTotp
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const StartTotpEnrolmentDocument = new TypedDocumentString(`
    mutation StartTotpEnrolment {
  startTotpEnrolment {
    __typename
    ... on StartTotpEnrolmentSuccess {
      secret
      uri
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartTotpEnrolmentMutation, StartTotpEnrolmentMutationVariables>;
export const ViewSecurityDocument = new TypedDocumentString(`
    query ViewSecurity {
  viewer {
    username
    hasTotp
  }
}
    `) as unknown as TypedDocumentString<ViewSecurityQuery, ViewSecurityQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      sessionToken
      assurance
      expiresAt
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const VerifyTotpDocument = new TypedDocumentString(`
    mutation VerifyTotp($input: VerifyTotpInput!) {
  verifyTotp(input: $input) {
    __typename
    ... on SignInSuccess {
      sessionToken
      assurance
      expiresAt
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyTotpMutation, VerifyTotpMutationVariables>;
export const ViewAssuranceDocument = new TypedDocumentString(`
    query ViewAssurance {
  viewer {
    assurance
  }
}
    `) as unknown as TypedDocumentString<ViewAssuranceQuery, ViewAssuranceQueryVariables>;