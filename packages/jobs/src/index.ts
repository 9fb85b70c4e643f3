export { enqueueJob, enqueueJobs, findJobKeys, findLiveJobKeys, retryJobs } from './enqueue-job.ts';
export type { JobName, JobPayloads } from './job-payloads.ts';
export { type JobHandlers, type JobLog, runJobs } from './run-jobs.ts';
