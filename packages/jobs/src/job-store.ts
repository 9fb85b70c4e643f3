import type { Database } from '@demarc/database';
import { sql, workerHeartbeat } from '@demarc/database/sql';

/** A job is tried so often, with growing pauses; then it stays in the table, where the operator sees it. */
const maxAttempts = 12;

/** graphile-worker's own SQL function, so that the job belongs to the transaction of `database`. */
export async function addJob(
  database: Database,
  job: { name: string; payload: unknown; runAt?: Date; key?: string },
): Promise<void> {
  await database.execute(
    sql`select from graphile_worker.add_job(
      ${job.name}::text,
      payload => ${JSON.stringify(job.payload)}::json,
      run_at => ${job.runAt?.toISOString() ?? null}::timestamptz,
      max_attempts => ${maxAttempts}::int,
      job_key => ${job.key ?? null}::text
    )`,
  );
}

/** graphile-worker takes what is due in the order of its priority, the lowest first; jobs have 0 unless said otherwise. */
const bulkPriority = 10;

/** Like {@link addJob}, for many of one name. */
export async function addJobs(
  database: Database,
  { name, jobs, isBulk }: { name: string; jobs: readonly { payload: unknown; key: string | null }[]; isBulk: boolean },
): Promise<void> {
  await database.execute(
    sql`select from graphile_worker.add_jobs(array(
      select (${name}::text, job -> 'payload', null, null, ${maxAttempts}::int, job ->> 'key', ${isBulk ? bulkPriority : 0}::int, null)::graphile_worker.job_spec
      from json_array_elements(${JSON.stringify(jobs)}::json) as job
    ))`,
  );
}

/** The keys that a job has. `isLive`: it waits or runs, and was not given up. */
export const selectKeys = (database: Database, keys: readonly string[]) =>
  database.execute<{ key: string; isLive: boolean }>(
    sql`select key, (attempts < max_attempts or locked_at is not null) as "isLive" from graphile_worker.jobs
        where key in (select json_array_elements_text(${JSON.stringify(keys)}::json))`,
  );

/** Lets jobs of a name that were given up be tried once more, at once. */
export async function retryGivenUpJobs(database: Database, name: string, at: Date): Promise<void> {
  await database.execute(sql`
    select from graphile_worker.reschedule_jobs(
      array(
        select id from graphile_worker.jobs
        where task_identifier = ${name} and attempts >= max_attempts and locked_at is null
      ),
      run_at => ${at.toISOString()}::timestamptz,
      attempts => ${maxAttempts - 1}::int
    )`);
}

export async function beat(database: Database, workerIds: readonly string[], at: Date): Promise<void> {
  for (const workerId of workerIds) {
    await database
      .insert(workerHeartbeat)
      .values({ workerId, seenAt: at })
      .onConflictDoUpdate({ target: workerHeartbeat.workerId, set: { seenAt: at } });
  }
}

/**
 * Gives back the jobs of workers not seen since `before`, and of workers that never were.
 *
 * @returns How many workers had fallen silent while holding jobs.
 */
export async function releaseJobsOfSilentWorkers(database: Database, before: Date): Promise<number> {
  const silent = await database.execute<{ worker_id: string }>(
    sql`select distinct locked_by as worker_id
        from graphile_worker.jobs
        left join worker_heartbeat on worker_heartbeat.worker_id = jobs.locked_by
        where locked_at < ${before.toISOString()}::timestamptz
          and coalesce(worker_heartbeat.seen_at, '-infinity') < ${before.toISOString()}::timestamptz`,
  );
  const workerIds = silent.map((row) => row.worker_id);
  if (workerIds.length > 0) {
    await database.execute(
      sql`select from graphile_worker.force_unlock_workers(${`{${workerIds.join(',')}}`}::text[])`,
    );
  }
  await database.execute(
    sql`delete from worker_heartbeat where seen_at < ${before.toISOString()}::timestamptz - interval '1 day'`,
  );
  return workerIds.length;
}
