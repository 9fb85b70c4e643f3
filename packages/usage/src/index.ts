export type { BilledAccount, CycleUsage, DailyUsage } from './cycle-usage.ts';
export { type IngestUsageSuccess, ingestUsage } from './ingest-usage.ts';
export { createUsageLoaders, type UsageLoaders } from './usage-loader.ts';
export type { UsageRecord } from './usage-record-rules.ts';
export { viewCycleUsage } from './view-cycle-usage.ts';
