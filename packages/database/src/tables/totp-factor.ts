import { bigint, pgTable, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { login } from './login.ts';

/** An authenticator app (RFC 6238) of a login. Written by identity's TOTP use cases. */
export const totpFactor = pgTable('totp_factor', {
  loginId: uuid('login_id')
    .primaryKey()
    .references(() => login.id),
  /** The shared secret, sealed with the operator's key (AES-256-GCM). */
  sealedSecret: bytes('sealed_secret').notNull(),
  /** The newest time step accepted; a step is accepted once. NULL: none yet. */
  lastTimeStep: bigint('last_time_step', { mode: 'number' }),
  /** NULL: enrolment begun, first code not yet shown; the factor is not asked for. */
  confirmedAt: instant('confirmed_at'),
  createdAt: instant('created_at').notNull(),
});
