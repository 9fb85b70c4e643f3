import type { Actor } from '@demarc/database';

export const audiences = ['PUBLIC', 'PASSWORD_ONLY', 'CUSTOMER', 'STAFF', 'PARTNER'] as const;

export type Audience = (typeof audiences)[number];

/** The audience an actor is, beside the public. A use case run by the system never comes through GraphQL. */
export function audienceOf(actor: Actor): Audience {
  switch (actor.kind) {
    case 'customer':
      return actor.assurance === 'full' ? 'CUSTOMER' : 'PASSWORD_ONLY';
    case 'staff':
      return 'STAFF';
    case 'partner':
      return 'PARTNER';
    default:
      return 'PUBLIC';
  }
}
