export { enqueueJob, enqueueJobs, findLiveJobKeys, retryJobs } from './enqueue-job.ts';
export type { JobName, JobPayloads } from './job-payloads.ts';
export { type JobHandlers, type JobLog, runJobs } from './run-jobs.ts';
