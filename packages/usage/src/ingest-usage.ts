import type { InvalidInputError } from '@demarc/account';
import type { Context } from '@demarc/database';
import { checkBatch, type UsageRecord } from './usage-record-rules.ts';
import { ensureUsageMonths, storeUsage } from './usage-record-store.ts';

export interface IngestUsageSuccess {
  readonly __typename: 'IngestUsageSuccess';
  readonly stored: number;
  /** Known before, or twice in the batch; nothing changed. */
  readonly duplicates: number;
  /** The collector's keys of records whose service does not exist, in the order sent. */
  readonly unknownServices: string[];
}

/**
 * Stores a batch of usage records. A record is its source, the collector's key and its start: sent again, in this batch
 * or another, later or at the same time, it counts once. A batch with a faulty record is refused as a whole.
 *
 * Months are made before, and outside the statement that stores, so that their lock on the table is short.
 *
 * @throws When anyone but staff or the system sends.
 */
export async function ingestUsage(
  ctx: Context,
  input: { source: string; records: readonly UsageRecord[] },
): Promise<IngestUsageSuccess | InvalidInputError> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'system') throw new Error('Only collectors send usage.');
  const at = ctx.clock.now();
  const invalid = checkBatch(input, at);
  if (invalid) return invalid;

  const { source, records } = input;
  await ensureUsageMonths(
    ctx.database,
    records.map(({ startedAt }) => startedAt),
  );
  const { stored, unknownServices } = await storeUsage(ctx.database, { source, records, at });
  const duplicates = records.length - stored - unknownServices.length;
  return { __typename: 'IngestUsageSuccess', stored, duplicates, unknownServices };
}
