import { type InvalidInputError, invalidInput } from '@demarc/account';

/** A reading from the network, as a collector sends it. */
export interface UsageRecord {
  /** The collector's own key. With its start, it tells one record from another. */
  readonly sourceRecordId: string;
  readonly subscriptionId: string;
  readonly startedAt: Date;
  readonly bytesDown: number;
  readonly bytesUp: number;
}

const maxRecords = 1_000;
const sourcePattern = /^[a-z][a-z0-9_-]{0,31}$/;
/** Printable ASCII: keys of collectors are made by machines. */
const recordIdPattern = /^[\x21-\x7e]{1,200}$/;
/** A petabyte: more than a 10 Gbit/s line moves in a week. A larger figure is a fault of the collector. */
const maxBytes = 1_000_000_000_000_000;
const dayMs = 86_400_000;
/** A collector's clock may be ahead by this. */
const maxAheadMs = dayMs;
/** Longer than the longest dispute about a bill. */
const maxAgeMs = 400 * dayMs;

/** @returns NULL when the batch can be stored; else the first thing that is wrong with it, and nothing is stored. */
export function checkBatch(
  { source, records }: { source: string; records: readonly UsageRecord[] },
  now: Date,
): InvalidInputError | null {
  if (!sourcePattern.test(source)) {
    return invalidInput('source', 'Name the collector with 1 to 32 of a-z, 0-9, “-” and “_”, a letter first.');
  }
  if (records.length === 0 || records.length > maxRecords) {
    return invalidInput(
      'records',
      `Send 1 to ${maxRecords.toLocaleString('en')} records at once; these are ${records.length}.`,
    );
  }
  for (const [index, record] of records.entries()) {
    const wrong = faultOf(record, now);
    if (wrong) return invalidInput(`records[${index}].${wrong.field}`, wrong.message);
  }
  return null;
}

function faultOf(record: UsageRecord, now: Date): { field: keyof UsageRecord; message: string } | null {
  if (!recordIdPattern.test(record.sourceRecordId)) {
    return { field: 'sourceRecordId', message: 'Use 1 to 200 printable ASCII characters without spaces.' };
  }
  for (const field of ['bytesDown', 'bytesUp'] as const) {
    if (!Number.isSafeInteger(record[field]) || record[field] < 0 || record[field] > maxBytes) {
      return { field, message: 'Send a whole number of bytes from 0 to 10^15.' };
    }
  }
  const ageMs = now.getTime() - record.startedAt.getTime();
  if (!(ageMs >= -maxAheadMs))
    return { field: 'startedAt', message: 'This is more than a day ahead. Check the collector’s clock.' };
  if (ageMs > maxAgeMs) return { field: 'startedAt', message: 'This is more than 400 days ago, too old to be stored.' };
  return null;
}
