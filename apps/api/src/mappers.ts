import type { Actor } from '@demarc/database';

/** The parent value of `Viewer`'s resolvers: the customer of the session. */
export type ViewerModel = Extract<Actor, { kind: 'customer' }>;
