import { contact, desc, eq, message, recovery, sql } from '@demarc/database/sql';
import type { RecoveryLookup } from '../recovery-lookup.ts';
import { sendRecovery } from '../send-recovery.ts';
import { startRecovery } from '../start-recovery.ts';
import { type IdentityTest, system } from './household-store.ts';

interface Started {
  readonly recoveryId: string;
  /** What was sent beside the archived words. NULL: nothing was sent. */
  readonly secrets: { code?: string; username?: string; linkQuery?: string } | null;
  /** Where it went. */
  readonly recipient: string | null;
}

/** Starts a recovery and does the worker's part of it. */
export async function recover(
  test: IdentityTest,
  input: { purpose?: 'username' | 'password' | 'unlock'; channel?: 'email' | 'sms'; by: RecoveryLookup },
): Promise<Started> {
  const { purpose = 'password', channel = 'email', by } = input;
  const started = await startRecovery(test.ctx(), { purpose, channel, by });
  if (started.__typename !== 'StartRecoverySuccess') throw new Error(started.message);
  const { recoveryId } = started;
  const { database } = test.db;
  const [job] = await database.execute<{ payload: Parameters<typeof sendRecovery>[1] }>(
    sql`select payload from graphile_worker._private_jobs where payload ->> 'recoveryId' = ${recoveryId}`,
  );
  if (!job) throw new Error('No job was queued.');
  const before = await newestMessage(test);
  await sendRecovery(test.ctx(system), job.payload);
  const sent = await newestMessage(test);
  if (!sent || sent.id === before?.id) return { recoveryId, secrets: null, recipient: null };
  const [delivery] = await database.execute<{ secrets: Started['secrets'] }>(
    sql`select payload -> 'secrets' as secrets from graphile_worker._private_jobs
      where payload ->> 'messageId' = ${sent.id}`,
  );
  return { recoveryId, secrets: delivery?.secrets ?? null, recipient: sent.recipient };
}

async function newestMessage(test: IdentityTest) {
  const [row] = await test.db.database.select().from(message).orderBy(desc(message.id)).limit(1);
  return row;
}

export async function readRecovery(test: IdentityTest, recoveryId: string) {
  const [row] = await test.db.database.select().from(recovery).where(eq(recovery.id, recoveryId));
  return row;
}

/** Gives an account a phone beside its e-mail. */
export async function addPhone(test: IdentityTest, accountId: string, value: string): Promise<void> {
  const createdAt = test.clock.now();
  await test.db.database
    .insert(contact)
    .values({ accountId, id: crypto.randomUUID(), channel: 'sms', value, isPrimary: true, createdAt });
}
