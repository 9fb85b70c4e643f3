/**
 * What the security page can tell, by name. Each says in plain words what happened; when, where and on which device
 * stands beside it. `detail` completes the sentence and never holds a secret.
 */
export const securityEvents = {
  'recovery-sent': 'A code or the username was sent to a contact on record, because someone asked for it',
  'sign-in-unlocked': 'The sign-in was unlocked by a code sent to a contact on record',
  'sign-in-unlocked-by-staff': 'Our people unlocked the sign-in',
  'password-reset': 'The password was replaced by a code sent to a contact on record',
  'password-changed': 'The password was changed',
  'username-changed': 'The username was changed',
  'contact-changed': 'A contact on record was added, replaced, removed or made the main one',
  'contact-change-undone': 'A change of contact was undone',
  'signed-in': 'Signed in',
  'unusual-sign-in': 'Signed in in an unusual way; every contact on record was told',
  'new-device': 'Signed in on a device that was not known before; every contact on record was told',
  'sign-in-code-sent': 'Someone signed in with the right password in an unusual way, and a code was sent to be sure',
  'sign-in-stopped': 'A sign-in was turned away: it was too unusual to be yours. Every contact on record was told',
  'totp-enrolled': 'Two-step sign-in with an authenticator app was turned on',
  'totp-removed': 'The authenticator app was removed',
  'stepped-up': 'Confirmed that it was you',
  'recovery-code-used': 'A recovery code was used',
  'recovery-codes-renewed': 'New recovery codes were made; the ones before work no more',
  'passkey-enrolled': 'A passkey was added',
  'passkey-removed': 'A passkey was removed',
  'passkey-refused': 'A passkey was refused: it may have been copied',
  'signed-out': 'Signed out',
  'session-revoked': 'A session was ended',
  'other-sessions-revoked': 'All other sessions were ended',
  'device-forgotten': 'A device was forgotten',
  'compromise-reported': 'You told us that your sign-in may be in other hands; everything was ended and frozen',
  'not-me': 'Someone answered “this wasn’t me” to a notice; everything was ended and frozen',
  'freeze-lifted': 'Our people opened the account again',
  'household-joined': 'Joined an account by invitation',
  'household-invited': 'An invitation to an account was sent',
  'household-role-changed': 'A role on an account was changed',
  'household-left': 'A member of an account left or was taken off it',
} as const satisfies Record<string, string>;

export type SecurityEventKind = keyof typeof securityEvents;
