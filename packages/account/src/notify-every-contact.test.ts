import { type Context, createFixedClock, newId } from '@demarc/database';
import { contact, contactChange, eq, message } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestAccount, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { notifyEveryContact } from './notify-every-contact.ts';

let db: TestDatabase;
let home: TestAccount;
let ctx: Context;
const clock = createFixedClock('2026-03-31T12:00:00Z');

beforeAll(async () => {
  db = await createTestDatabase();
  ctx = { database: db.database, clock, actor: { kind: 'system', name: 'test' } };
});
afterAll(() => db.drop());
beforeEach(async () => {
  home = await createTestAccount(db.database);
  await db.database.insert(contact).values({
    accountId: home.accountId,
    id: newId(),
    channel: 'sms',
    value: '+15185550123',
    isPrimary: true,
    createdAt: clock.now(),
  });
});

/** A contact that was replaced, with the end of its undo link. */
const replaced = (oldValue: string, undoUntil: Date, undoneAt: Date | null = null) =>
  db.database.insert(contactChange).values({
    accountId: home.accountId,
    id: newId(),
    loginId: newId(),
    channel: 'email',
    newValue: home.email,
    oldValue,
    makesPrimary: true,
    codeDigest: Buffer.alloc(32),
    expiresAt: clock.now(),
    appliedAt: clock.now(),
    undoDigest: Buffer.from(newId()),
    undoUntil,
    undoneAt,
    createdAt: clock.now(),
  });

const notify = (...accountIds: string[]) =>
  notifyEveryContact(ctx, { accountIds, template: 'totp-enrolled', data: { at: clock.now() } });

const told = async () =>
  (await db.database.select().from(message).where(eq(message.accountId, home.accountId)))
    .map(({ channel, recipient }) => `${channel} ${recipient}`)
    .toSorted();

test('every contact is told by its channel, and one that was replaced lately too', async () => {
  const [later, before] = [new Date(clock.now().getTime() + 1), clock.now()];
  await replaced('old@example.com', later);
  await replaced('long-gone@example.com', before);
  await replaced('undone@example.com', later, clock.now());
  await notify(home.accountId);
  expect(await told()).toEqual([`email ${home.email}`, 'email old@example.com', 'sms +15185550123']);
});

test('a contact of two accounts is told once', async () => {
  const other = await createTestAccount(db.database);
  await db.database.update(contact).set({ value: home.email }).where(eq(contact.accountId, other.accountId));
  await notify(home.accountId, other.accountId);
  const rows = await db.database.select().from(message).where(eq(message.recipient, home.email));
  expect(rows).toHaveLength(1);
});

test('nobody else is told, and no account is no fault', async () => {
  await createTestAccount(db.database);
  await notify();
  expect(await told()).toEqual([]);
});
