import type { Session as OwnSession } from './session.ts';

declare module 'next-auth' {
  /** What `authorize` hands to the `jwt` callback. */
  interface User extends OwnSession {}
  /** What a browser may read at /api/auth/session: that there is a session, never its token. */
  interface Session {
    assurance: OwnSession['assurance'];
    expires: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT extends OwnSession {}
}
