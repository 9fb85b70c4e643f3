import type { UsageRecord } from '@demarc/usage';
import type { BenchService, PlainRecord } from './ingestion-store.ts';

/** Shares of a batch. */
const resentShare = 0.1;
const lateShare = 0.05;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Into the month before, and so into another partition and bill cycle. */
const lateByMs = 35 * dayMs;

/**
 * Batches as a collector sends them: each service is read every quarter of an hour, a batch holds so many services picked at
 * random. A tenth was sent before, half of it in the same batch; one in twenty comes a month late.
 */
export function createBatches(services: readonly BenchService[], now: Date) {
  let made = 0;
  let earlier: readonly PlainRecord[] = [];
  const fresh = (startedAt: Date): PlainRecord => {
    made += 1;
    const service = services[Math.floor(Math.random() * services.length)] as BenchService;
    return {
      ...service,
      sourceRecordId: `cmts-${made % 40}-${made}`,
      startedAt,
      bytesDown: 1_000_000 + (made % 977) * 12_345,
      bytesUp: 100_000 + (made % 977) * 1_234,
    };
  };
  const current = () => fresh(new Date(now.getTime() - (made % 96) * 15 * minuteMs));
  const late = () => fresh(new Date(now.getTime() - lateByMs - (made % 96) * 15 * minuteMs));
  return {
    /** All new and of today: the easiest there is. */
    plain: (size: number): readonly PlainRecord[] => Array.from({ length: size }, current),
    mixed(size: number): readonly UsageRecord[] {
      const resent = Math.round(size * resentShare);
      const fromEarlier = earlier.slice(0, Math.floor(resent / 2));
      const lateOnes = Array.from({ length: Math.round(size * lateShare) }, late);
      const repeated = resent - fromEarlier.length;
      const currentOnes = Array.from({ length: size - fromEarlier.length - repeated - lateOnes.length }, current);
      earlier = currentOnes;
      const all = [...currentOnes, ...lateOnes, ...fromEarlier, ...currentOnes.slice(-repeated)];
      return all
        .map((record) => ({ record, order: Math.random() }))
        .sort((a, b) => a.order - b.order)
        .map(({ record }) => record);
    },
  };
}
