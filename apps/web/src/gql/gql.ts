/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation CompleteRegistration($input: CompleteRegistrationInput!) {\n  completeRegistration(input: $input) {\n    __typename\n    ... on CompleteRegistrationSuccess {\n      username\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": typeof types.CompleteRegistrationDocument,
    "mutation StartRegistration($input: StartRegistrationInput!) {\n  startRegistration(input: $input) {\n    __typename\n    ... on StartRegistrationSuccess {\n      registrationId\n      sentTo\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": typeof types.StartRegistrationDocument,
    "mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n  confirmTotpEnrolment(input: $input) {\n    __typename\n    ... on ConfirmTotpEnrolmentSuccess {\n      viewer {\n        hasTotp\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.ConfirmTotpEnrolmentDocument,
    "mutation StartTotpEnrolment {\n  startTotpEnrolment {\n    __typename\n    ... on StartTotpEnrolmentSuccess {\n      secret\n      uri\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.StartTotpEnrolmentDocument,
    "query ViewSecurity {\n  viewer {\n    username\n    hasTotp\n  }\n}": typeof types.ViewSecurityDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    signedOut\n  }\n}": typeof types.SignOutDocument,
    "mutation VerifyTotp($input: VerifyTotpInput!) {\n  verifyTotp(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.VerifyTotpDocument,
    "query ViewAssurance {\n  viewer {\n    assurance\n  }\n}": typeof types.ViewAssuranceDocument,
};
const documents: Documents = {
    "mutation CompleteRegistration($input: CompleteRegistrationInput!) {\n  completeRegistration(input: $input) {\n    __typename\n    ... on CompleteRegistrationSuccess {\n      username\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": types.CompleteRegistrationDocument,
    "mutation StartRegistration($input: StartRegistrationInput!) {\n  startRegistration(input: $input) {\n    __typename\n    ... on StartRegistrationSuccess {\n      registrationId\n      sentTo\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": types.StartRegistrationDocument,
    "mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n  confirmTotpEnrolment(input: $input) {\n    __typename\n    ... on ConfirmTotpEnrolmentSuccess {\n      viewer {\n        hasTotp\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.ConfirmTotpEnrolmentDocument,
    "mutation StartTotpEnrolment {\n  startTotpEnrolment {\n    __typename\n    ... on StartTotpEnrolmentSuccess {\n      secret\n      uri\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.StartTotpEnrolmentDocument,
    "query ViewSecurity {\n  viewer {\n    username\n    hasTotp\n  }\n}": types.ViewSecurityDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    signedOut\n  }\n}": types.SignOutDocument,
    "mutation VerifyTotp($input: VerifyTotpInput!) {\n  verifyTotp(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.VerifyTotpDocument,
    "query ViewAssurance {\n  viewer {\n    assurance\n  }\n}": types.ViewAssuranceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteRegistration($input: CompleteRegistrationInput!) {\n  completeRegistration(input: $input) {\n    __typename\n    ... on CompleteRegistrationSuccess {\n      username\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}"): typeof import('./graphql').CompleteRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartRegistration($input: StartRegistrationInput!) {\n  startRegistration(input: $input) {\n    __typename\n    ... on StartRegistrationSuccess {\n      registrationId\n      sentTo\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}"): typeof import('./graphql').StartRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n  confirmTotpEnrolment(input: $input) {\n    __typename\n    ... on ConfirmTotpEnrolmentSuccess {\n      viewer {\n        hasTotp\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').ConfirmTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartTotpEnrolment {\n  startTotpEnrolment {\n    __typename\n    ... on StartTotpEnrolmentSuccess {\n      secret\n      uri\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').StartTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewSecurity {\n  viewer {\n    username\n    hasTotp\n  }\n}"): typeof import('./graphql').ViewSecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut {\n    signedOut\n  }\n}"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyTotp($input: VerifyTotpInput!) {\n  verifyTotp(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').VerifyTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewAssurance {\n  viewer {\n    assurance\n  }\n}"): typeof import('./graphql').ViewAssuranceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
