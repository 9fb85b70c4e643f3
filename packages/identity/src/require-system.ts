import type { Actor } from '@demarc/database';

/** Guards what only a command of the operator may run and no request ever reaches. @throws For every other actor. */
export function requireSystem(actor: Actor): void {
  if (actor.kind !== 'system') throw new Error(`Only the system may do this, not an actor of kind “${actor.kind}”.`);
}
