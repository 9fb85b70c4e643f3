import type { Context } from '@demarc/database';
import type { PlaceLookup } from './place-lookup.ts';
import type { Visit } from './visit.ts';

/** What use cases that look at where a visit comes from are given. */
export interface VisitContext extends Context {
  /** The browser that asks. Undefined: none is known of. */
  readonly visit?: Visit;
  /** Undefined: every place is unknown. */
  readonly places?: PlaceLookup;
}

/** What use cases that seal or open a secret need beside. */
export interface IdentityContext extends VisitContext {
  /** 32 bytes. Seals second-factor secrets at rest. */
  readonly sealKey: Buffer;
}
