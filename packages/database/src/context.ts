import type { Actor } from './actor.ts';
import type { Database } from './client.ts';
import type { Clock } from './clock.ts';

/** What every use case is given first. */
export interface Context {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: Clock;
}
