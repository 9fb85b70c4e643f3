/** A role of a login on an account. An owner may all, a manager may act, a viewer may look. */
export type MemberRole = 'owner' | 'manager' | 'viewer';

/** Who acts. Every use case finds it in its context and decides by it. */
export type Actor =
  /** A visitor without a session. */
  | { kind: 'anonymous' }
  | {
      kind: 'customer';
      loginId: string;
      sessionId: string;
      /** Of the token that asks: whoever replaces it makes sure that it still is the session's. */
      tokenDigest: Buffer;
      /** `password`: the login's second factor is still owed, so nothing but showing it is allowed. */
      assurance: 'password' | 'full';
      /** The session was opened by a document the API was shipped with, and runs no others. The API's policy asks. */
      trustedDocumentsOnly: boolean;
      /** When the newest factor was shown: what is sensitive asks for it to be recent. */
      authenticatedAt: Date;
      /** The recognised browser. NULL: none, as on a shared computer. */
      deviceId: string | null;
      /** True: it was begun on a shared computer. */
      isShared: boolean;
      /** The accounts this login belongs to; the only ones its rows may come from. */
      roles: ReadonlyMap<string, MemberRole>;
      /** Those of the accounts on which money and profile stand still after a report of compromise. */
      frozen: ReadonlySet<string>;
    }
  | { kind: 'staff'; tokenId: string; name: string }
  | { kind: 'partner'; tokenId: string; name: string }
  /** A job or a command of the operator. */
  | { kind: 'system'; name: string };
