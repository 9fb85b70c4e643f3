export type { CycleUsage, DailyUsage } from './cycle-usage.ts';
export { type CycleUsageKey, createUsageLoaders, type UsageLoaders } from './usage-loader.ts';
