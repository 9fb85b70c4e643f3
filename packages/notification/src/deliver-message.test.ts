import { createFixedClock } from '@demarc/database';
import { message, sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestAccount, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deliverMessage } from './deliver-message.ts';
import { RecipientRefusedError } from './mail-transport.ts';
import type { NotificationContext } from './notification-context.ts';
import { type Recipient, sendMessage } from './send-message.ts';

let db: TestDatabase;
let home: TestAccount;
let ctx: NotificationContext;
let texts: { messageId: string; to: string; text: string }[];
let sent: { messageId: string; to: string; text: string }[];
const clock = createFixedClock('2026-03-31T12:00:00Z');

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  home = await createTestAccount(db.database);
  sent = [];
  texts = [];
  ctx = {
    database: db.database,
    clock,
    actor: { kind: 'system', name: 'test' },
    brand: { name: 'Demarc', portalUrl: 'http://portal.example', supportPhone: '1-800-555-0134' },
    mail: { send: async (mail) => void sent.push(mail) },
    sms: { send: async (sms) => void texts.push(sms) },
  };
});

/** Queues a code that ends in a quarter of an hour, and gives the job's payload. */
async function queueCode(to: Recipient = { channel: 'email', value: home.email }) {
  await sendMessage(ctx, {
    accountId: home.accountId,
    to,
    template: 'registration-code',
    data: { accountNumber: home.accountNumber, expiresAt: 'noon' },
    secrets: { code: '1234 5678' },
    uselessAfter: new Date(clock.now().getTime() + 15 * 60_000),
  });
  const [job] = await db.database.execute<{ payload: Parameters<typeof deliverMessage>[1] }>(
    sql`select payload from graphile_worker._private_jobs where payload ->> 'accountId' = ${home.accountId}`,
  );
  if (!job) throw new Error('Nothing was queued.');
  return job.payload;
}

const states = async () =>
  (await db.database.select().from(message)).filter((row) => row.accountId === home.accountId).map((row) => row.state);

test('a message goes out once however often its job runs, and its code is in the mail alone', async () => {
  const job = await queueCode();
  await deliverMessage(ctx, job);
  await deliverMessage(ctx, job);
  expect(sent).toEqual([expect.objectContaining({ to: home.email, text: expect.stringContaining('1234 5678') })]);
  expect(await states()).toEqual(['sent']);
  expect(JSON.stringify(await db.database.select().from(message))).not.toContain('1234 5678');
});

test('one the mail server does not take stays queued, and the job fails so that it is tried again', async () => {
  const job = await queueCode();
  const refusing = { ...ctx, mail: { send: () => Promise.reject(new Error('421 try later')) } };
  await expect(deliverMessage(refusing, job)).rejects.toThrow('421');
  expect(await states()).toEqual(['queued']);
});

test('one whose address the mail server refuses for good has failed, is not tried again, and is seen to once', async () => {
  const job = await queueCode();
  let tries = 0;
  const refuse = async () => {
    tries += 1;
    throw new RecipientRefusedError('550 5.1.1 Nobody lives here.');
  };
  const refusing = { ...ctx, mail: { send: refuse } };
  await deliverMessage(refusing, job);
  await deliverMessage(refusing, job);
  expect(tries).toBe(1);
  expect(await states()).toEqual(['failed']);
  const bounced = await db.database.execute<{ message_id: string }>(
    sql`select payload ->> 'messageId' as message_id from graphile_worker._private_jobs job
      join graphile_worker._private_tasks task on task.id = job.task_id
      where identifier = 'handle-bounced-mail' and payload ->> 'accountId' = ${home.accountId}`,
  );
  expect(bounced).toEqual([{ message_id: job.messageId }]);
});

test('a code that has ended is not mailed any more', async () => {
  const job = await queueCode();
  clock.advance({ minutes: 16 });
  await deliverMessage(ctx, job);
  expect(sent).toEqual([]);
  expect(await states()).toEqual(['failed']);
});

test('a message to a phone goes out as a text message: the brand first, and in one SMS', async () => {
  const job = await queueCode({ channel: 'sms', value: '+15185550123' });
  await deliverMessage(ctx, job);
  expect(sent).toEqual([]);
  expect(texts).toEqual([expect.objectContaining({ to: '+15185550123', text: expect.stringContaining('1234 5678') })]);
  expect(texts[0]?.text).toMatch(/^Demarc: [\x20-\x7e]{1,152}$/);
  expect(await states()).toEqual(['sent']);
});
