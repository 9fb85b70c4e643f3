import type { RecoveryPurpose } from '../../gql/graphql.ts';

/** What a customer may have lost, as it stands in the page's address. */
export const lostThings = ['password', 'username', 'unlock'] as const;

export type Lost = (typeof lostThings)[number];

export const purposes: Readonly<Record<Lost, RecoveryPurpose>> = {
  password: 'PASSWORD',
  username: 'USERNAME',
  unlock: 'UNLOCK',
};

/** @returns Null for what is none of them. */
export const readLost = (text: unknown): Lost | null => lostThings.find((lost) => lost === text) ?? null;

/** How a customer says who they are. */
export const lookupWays = ['username', 'email', 'account-number'] as const;

export type LookupWay = (typeof lookupWays)[number];

/** The ways that help with what was lost; the first is the one shown unasked. */
export const waysFor = (lost: Lost): readonly LookupWay[] =>
  lost === 'username' ? ['email', 'account-number'] : lookupWays;

export const wayNames: Readonly<Record<LookupWay, string>> = {
  username: 'Username',
  email: 'E-mail',
  'account-number': 'Account number',
};
