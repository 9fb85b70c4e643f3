import type { Actor } from '@demarc/database';

/** The customer of a session that owes nothing. @throws For every other actor: the schema's access rules let none come here. */
export function requireCustomer(actor: Actor): Extract<Actor, { kind: 'customer' }> {
  if (actor.kind === 'customer' && actor.assurance === 'full') return actor;
  throw new Error(`This is for a signed-in customer, not an actor of kind “${actor.kind}”.`);
}
