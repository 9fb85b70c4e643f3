import { createFixedClock, newId } from '@demarc/database';
import { accountCredit, eq, sql } from '@demarc/database/sql';
import {
  createTestAccount,
  createTestDatabase,
  createTestOffering,
  createTestSubscription,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { creditFailedService, type FailedService } from './credit-failed-service.ts';
import { reportMissedAppointment } from './report-missed-appointment.ts';
import { type ReportServiceProblemInput, reportServiceProblem } from './report-service-problem.ts';
import { system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const staff = { kind: 'staff', tokenId: newId(), name: 'Outage desk' } as const;
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const ctx = () => ({ database: db.database, clock, actor: staff });

async function createHousehold() {
  const home = await createTestAccount(db.database);
  const offering = await createTestOffering(db.database, { monthlyPriceMinor: 9_300 });
  const services = [
    await createTestSubscription(db.database, home, offering),
    await createTestSubscription(db.database, home, offering),
  ];
  const { accountId } = home;
  return {
    ...home,
    services: services.map(({ id }) => id),
    report: (changes: Partial<ReportServiceProblemInput> = {}) =>
      reportServiceProblem(ctx(), {
        accountId,
        idempotencyKey: 'problem-1',
        startedAt: new Date('2026-03-03T12:00:00Z'),
        endedAt: new Date('2026-03-04T12:00:00Z'),
        auditReason: 'Cable cut in Oak Street',
        ...changes,
      }),
    /** Runs what is queued for the account, as the worker would. @returns What it was credited, in minor units. */
    async work(): Promise<number[]> {
      const jobs = await db.database.execute<{ payload: { accountId: string } & FailedService }>(
        sql`select payload from graphile_worker._private_jobs where payload->>'cause' is not null and payload->>'accountId' = ${accountId}`,
      );
      for (const { payload } of jobs) await creditFailedService({ ...ctx(), actor: system }, payload);
      const credits = await db.database.select().from(accountCredit).where(eq(accountCredit.accountId, accountId));
      return credits.map(({ amountMinor }) => amountMinor);
    },
  };
}

test('A problem that is reported is credited for each service, once however often it is told', async () => {
  const { report, work, services, accountId } = await createHousehold();
  const results = await Promise.all(Array.from({ length: 10 }, () => report()));
  for (const result of results) {
    expect(result).toMatchObject({ subscriptionIds: expect.arrayContaining(services) });
  }
  expect(await work()).toEqual([600, 600]);
  await report({ subscriptionIds: services.slice(0, 1) });
  expect(await work()).toEqual([600, 600]);
  const [event] = await db.database.execute(
    sql`select actor_kind, reason from audit_event where account_id = ${accountId} and action = 'service_problem.report'`,
  );
  expect(event).toEqual({ actor_kind: 'staff', reason: 'Cable cut in Oak Street' });
});

test('A problem of one service is credited for that one', async () => {
  const { report, work, services } = await createHousehold();
  await report({ subscriptionIds: services.slice(1) });
  expect(await work()).toEqual([600]);
});

test('A missed appointment is credited once, and audited', async () => {
  const { accountId, work } = await createHousehold();
  const input = { accountId, idempotencyKey: 'visit-4711', scheduledAt: new Date('2026-03-09T13:00:00Z') };
  for (const _time of [1, 2]) {
    const told = await reportMissedAppointment(ctx(), { ...input, auditReason: 'The van broke down' });
    expect(told.__typename).toBe('ReportMissedAppointmentSuccess');
  }
  expect(await work()).toEqual([2_500]);
  const later = { ...input, scheduledAt: new Date('2026-03-11T13:00:00Z'), auditReason: 'Too early' };
  expect(await reportMissedAppointment(ctx(), later)).toMatchObject({ field: 'scheduledAt' });
});

describe('A report is refused', () => {
  test.each([
    ['that ends as it begins', { endedAt: new Date('2026-03-03T12:00:00Z') }, { field: 'endedAt' }],
    ['that is not over', { endedAt: new Date('2026-03-10T15:00:01Z') }, { field: 'endedAt' }],
    ['of more than a quarter', { startedAt: new Date('2025-11-01T12:00:00Z') }, { field: 'startedAt' }],
    ['without a key', { idempotencyKey: '' }, { field: 'idempotencyKey' }],
    ['of a service of nobody', { subscriptionIds: [newId()] }, { code: 'NOT_FOUND' }],
    ['of nobody', { accountId: newId() }, { code: 'NOT_FOUND' }],
  ])('%s', async (_name, changes, expected) => {
    const { report, work } = await createHousehold();
    expect(await report(changes)).toMatchObject(expected);
    expect(await work()).toEqual([]);
  });

  test('by anyone but staff', async () => {
    const home = await createHousehold();
    const owner = { ...ctx(), actor: await home.member('owner') };
    const { accountId } = home;
    const said = { accountId, idempotencyKey: 'my-own-outage', auditReason: 'Mine' };
    const times = { startedAt: new Date('2026-03-03T12:00:00Z'), endedAt: new Date('2026-03-04T12:00:00Z') };
    expect(await reportServiceProblem(owner, { ...said, ...times })).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect(await reportMissedAppointment(owner, { ...said, scheduledAt: times.startedAt })).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
    expect(await home.work()).toEqual([]);
  });
});
