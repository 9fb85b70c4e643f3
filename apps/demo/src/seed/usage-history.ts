import { addDays, type Day, daysBetween } from '@demarc/database';
import type { UsageRecord } from '@demarc/usage';
import { cycleAgo, subscriptionId } from './bill-history.ts';
import type { Household, HouseholdService } from './household.ts';
import { createSeededRandom } from './seeded-random.ts';

const gigabyte = 1_000_000_000;
const hourMs = 3_600_000;

/** Evenings add up on working days; weekends are heavier. Sunday first. */
const weightOfWeekday = [1.5, 0.9, 0.85, 0.9, 1, 1.15, 1.65] as const;

/** A reading a day for three cycles of a service, up to two hours ago, that sum to what the household tells. */
export function planUsage(household: Household, service: HouseholdService, today: Day, now: Date): UsageRecord[] {
  const random = createSeededRandom(`usage ${household.key} ${service.name}`);
  return [2, 1, 0].flatMap((back) => {
    const bytes = (service.usageGigabytes?.[back] ?? 0) * gigabyte;
    if (bytes === 0) return [];
    const cycle = cycleAgo(household, today, back - 1);
    const lastDay = cycle.end < today ? cycle.end : today;
    const days = Array.from({ length: daysBetween(cycle.start, lastDay) + 1 }, (_, index) =>
      addDays(cycle.start, index),
    );
    const startedAt = (day: Day) =>
      new Date(day === today ? now.getTime() - 2 * hourMs : Date.parse(`${day}T17:00:00Z`));
    const weights = days.map((day) => (day === today ? 0.4 : weightOf(day)) * (0.7 + 0.6 * random()));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return days.map((day, index) => {
      const ofDay = Math.round((bytes * (weights[index] ?? 0)) / total);
      const bytesUp = Math.round(ofDay * (0.06 + 0.05 * random()));
      return {
        sourceRecordId: `${service.name}:${day}`,
        subscriptionId: subscriptionId(household, service.name),
        startedAt: startedAt(day),
        bytesDown: ofDay - bytesUp,
        bytesUp,
      };
    });
  });
}

const weightOf = (day: Day): number => weightOfWeekday[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 1;
