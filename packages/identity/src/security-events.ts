/**
 * What the security page can tell, by name. Each says in plain words what happened; when, where and on which device
 * stands beside it. `detail` completes the sentence and never holds a secret.
 */
export const securityEvents = {
  'signed-in': 'Signed in',
  'totp-enrolled': 'Two-step sign-in with an authenticator app was turned on',
} as const satisfies Record<string, string>;

export type SecurityEventKind = keyof typeof securityEvents;
