import { setTimeout as pause } from 'node:timers/promises';
import { type Context, createFixedClock, inTransaction, systemClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { enqueueJob } from './enqueue-job.ts';
import { type JobHandlers, runJobs } from './run-jobs.ts';

let db: TestDatabase;
let ctx: Context;
const running: { stop(): Promise<void> }[] = [];
const logged: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  ctx = { database: db.database, clock: systemClock, actor: { kind: 'system', name: 'test' } };
});

const stopWorkers = async () => {
  for (const worker of running.splice(0)) await worker.stop();
};

afterEach(async () => {
  await stopWorkers();
  await db.database.execute(sql`delete from graphile_worker._private_jobs`);
  logged.splice(0);
});

afterAll(() => db.drop());

/** A worker that completes product orders by `complete`, and knows no other job. */
async function startWorker(complete: (orderId: string) => Promise<void>, clock = ctx.clock) {
  const refuse = () => Promise.reject(new Error('not expected here'));
  const handlers: JobHandlers = {
    'complete-product-order': ({ orderId }) => complete(orderId),
    'deliver-message': refuse,
    'send-recovery': refuse,
    'reconcile-payment': refuse,
    'reconcile-refund': refuse,
    'handle-processor-event': refuse,
    'forget-processor-events': refuse,
    'reconcile-day': refuse,
    'open-compromise-ticket': refuse,
    'forget-idle-tries': refuse,
    'sweep-open-money': refuse,
    'sweep-planned-payments': refuse,
    'remind-of-bills': refuse,
    'detach-payment-method': refuse,
    'tend-payment-methods': refuse,
    'collect-planned-payment': refuse,
    'announce-statements': refuse,
    'start-bill-runs': refuse,
    'run-bill-batch': refuse,
    'credit-failed-service': refuse,
    'handle-bounced-mail': refuse,
  };
  const worker = await runJobs({
    ctx: { ...ctx, clock },
    databaseUrl: db.url,
    concurrency: 2,
    handlers,
    log: (level, message, facts) => logged.push(JSON.stringify({ level, message, ...facts })),
  });
  running.push(worker);
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(20);
}

test('what nobody queues is planned by itself', async () => {
  await startWorker(async () => {});
  const planned = async () => {
    const rows = await db.database.execute<{ identifier: string }>(
      sql`select identifier from graphile_worker._private_known_crontabs`,
    );
    return rows.map(({ identifier }) => identifier);
  };
  await until(async () => (await planned()).length > 0);
  expect(await planned()).toEqual(
    expect.arrayContaining(['forget-idle-tries', 'remind-of-bills', 'start-bill-runs', 'sweep-planned-payments']),
  );
});

const order = (orderId: string) => ({ accountId: 'account', orderId });

test('a job of a transaction that commits runs once, one of a transaction that does not never runs', async () => {
  const ran: string[] = [];
  await startWorker(async (orderId) => void ran.push(orderId));

  await expect(
    inTransaction(ctx, async (ctx) => {
      await enqueueJob(ctx, 'complete-product-order', order('rolled back'));
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  await inTransaction(ctx, (ctx) => enqueueJob(ctx, 'complete-product-order', order('committed')));
  await enqueueJob(ctx, 'complete-product-order', order('last'));

  await until(() => ran.includes('last') && ran.includes('committed'));
  expect(ran.toSorted()).toEqual(['committed', 'last']);
});

test('a job waits for its time', async () => {
  const ran: string[] = [];
  await startWorker(async (orderId) => void ran.push(orderId));
  const inAnHour = new Date(Date.now() + 3_600_000);
  await enqueueJob(ctx, 'complete-product-order', order('later'), { runAt: inAnHour });
  await enqueueJob(ctx, 'complete-product-order', order('now'));
  await until(() => ran.length > 0);
  expect(ran).toEqual(['now']);
});

test('of jobs with one key, the newest waits alone', async () => {
  await enqueueJob(ctx, 'complete-product-order', order('old'), { key: 'order' });
  await enqueueJob(ctx, 'complete-product-order', order('new'), { key: 'order' });
  const ran: string[] = [];
  await startWorker(async (orderId) => void ran.push(orderId));
  await until(() => ran.length > 0);
  expect(ran).toEqual(['new']);
});

test('a job that fails is kept and tried again, and neither its payload nor statement values reach the log', async () => {
  let attempts = 0;
  await startWorker(async () => {
    attempts += 1;
    if (attempts > 1) return;
    await ctx.database.execute(sql`select ${'code 123456'}::text, 1 / 0`);
  });
  await enqueueJob(ctx, 'complete-product-order', order('secret-654321'));

  await until(() => logged.length > 0);
  expect(logged.join()).toContain('22012'); // division_by_zero
  expect(logged.join()).not.toMatch(/123456|654321/);
  const lastError = async () => {
    const [job] = await ctx.database.execute<{ text: string }>(
      sql`select last_error as text from graphile_worker.jobs where last_error is not null`,
    );
    return job?.text ?? '';
  };
  await until(async () => (await lastError()) !== '');
  expect(await lastError()).toContain('22012');
  expect(await lastError()).not.toMatch(/123456|654321/);

  const makeDue = sql`update graphile_worker._private_jobs set run_at = now()
    where attempts > 0 and locked_at is null and run_at > now()`;
  await until(async () => {
    await ctx.database.execute(makeDue);
    await ctx.database.execute(sql`select pg_notify('jobs:insert', '{"r":1,"count":1}')`);
    return attempts === 2;
  });
});

test('the job of a worker that fell silent is given to another within a minute of its last beat', async () => {
  await enqueueJob(ctx, 'complete-product-order', order('held'));
  // A worker that was killed: it holds the job, and never beats.
  await ctx.database.execute(
    sql`update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now(), attempts = 1`,
  );
  const ran: string[] = [];
  await startWorker(async (orderId) => void ran.push(orderId), createFixedClock(new Date(Date.now() + 50_000)));
  await enqueueJob(ctx, 'complete-product-order', order('other'));
  await until(() => ran.includes('other'));
  expect(ran).not.toContain('held');
  await stopWorkers();

  await startWorker(async (orderId) => void ran.push(orderId), createFixedClock(new Date(Date.now() + 61_000)));
  await until(() => ran.includes('held'));
});

test('a worker that beats keeps its long job', async () => {
  let runs = 0;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const clock = createFixedClock(new Date());
  // Jobs that other tests left for later may come due here; they are not counted.
  const countLong = (orderId: string) => {
    if (orderId === 'long') runs += 1;
  };
  await startWorker((orderId) => {
    countLong(orderId);
    return finished;
  }, clock);
  await enqueueJob(ctx, 'complete-product-order', order('long'));
  await until(() => runs === 1);
  // Its heartbeat as of an hour later; then another worker of that time looks for silent ones.
  const later = new Date(Date.now() + 3_600_000);
  await ctx.database.execute(
    sql`insert into worker_heartbeat (worker_id, seen_at)
        select locked_by, ${later.toISOString()}::timestamptz from graphile_worker.jobs where locked_by is not null
        on conflict (worker_id) do update set seen_at = excluded.seen_at`,
  );
  await startWorker(async (orderId) => countLong(orderId), createFixedClock(later));
  expect(runs).toBe(1);
  finish();
});
