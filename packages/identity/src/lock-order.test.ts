import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { confirmContactChange } from './confirm-contact-change.ts';
import { forgetDevice } from './forget-device.ts';
import { startContactChange } from './start-contact-change.ts';
import {
  createHousehold,
  createIdentityTest,
  createLogin,
  type Household,
  type IdentityTest,
  signInAs,
} from './testing/household-store.ts';
import { undoContactChanges } from './undo-contact-change.ts';

let identity: IdentityTest;
let home: Household & { loginId: string };
let username: string;
let count = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  count += 1;
  username = `order.${count}`;
  home = await createLogin(identity, username);
});

/**
 * Holds a row, lets `work` begin and wait for it, and takes `free` meanwhile: breaks when `work` has locked that one
 * already, as two transactions that lock in opposite orders would break on one another.
 */
async function isFreeMeanwhile(
  held: ReturnType<typeof sql>,
  work: () => Promise<unknown>,
  free: ReturnType<typeof sql>,
) {
  const { database } = identity.db;
  let working: Promise<unknown> = Promise.resolve();
  try {
    await database.transaction(async (holder) => {
      await holder.execute(sql`select 1 from ${held} for no key update`);
      working = work();
      const isWaiting = async () => {
        const [row] = await database.execute<{ waits: boolean }>(
          sql`select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits`,
        );
        return row?.waits ?? false;
      };
      while (!(await isWaiting())) await wait(10);
      await holder.execute(sql`select 1 from ${free} for update nowait`);
    });
    return true;
  } finally {
    await working;
  }
}

test('the account is locked before the change of its contacts', async () => {
  const ctx = identity.ctx((await signInAs(identity, username)).actor);
  const { accountId } = home;
  const started = await startContactChange(ctx, { accountId, channel: 'email', value: 'new@example.com' });
  if (started.__typename !== 'StartContactChangeSuccess') throw new Error(started.message);
  const { changeId } = started;
  const held = sql`account where id = ${accountId}`;
  const confirm = () => confirmContactChange(ctx, { changeId, code: '0000 0000' });
  expect(await isFreeMeanwhile(held, confirm, sql`contact_change where id = ${changeId}`)).toBe(true);
});

test('the login is locked before its devices', async () => {
  const { actor } = await signInAs(identity, username);
  const [device] = await identity.db.database.execute<{ id: string }>(sql`
    insert into device (id, login_id, token_digest, name, first_seen_at, last_seen_at)
    values (${newId()}, ${home.loginId}, ${Buffer.from(username)}, 'Firefox', now(), now()) returning id`);
  const deviceId = device?.id ?? '';
  const held = sql`login where id = ${home.loginId}`;
  const forget = () => forgetDevice(identity.ctx(actor), { deviceId });
  expect(await isFreeMeanwhile(held, forget, sql`device where id = ${deviceId}`)).toBe(true);
});

test('accounts are locked in the order of their ids, whichever was changed last', async () => {
  const second = await createHousehold(identity);
  const ids = [home.accountId, second.accountId].toSorted();
  for (const [minutes, accountId] of ids.entries()) {
    const appliedAt = new Date(identity.clock.now().getTime() + minutes * 60_000).toISOString();
    await identity.db.database.execute(sql`
      insert into contact_change (account_id, id, login_id, channel, new_value, contact_id, makes_primary, expires_at,
        applied_at, undo_until, created_at)
      values (${accountId}, ${newId()}, ${home.loginId}, 'email', 'thief@example.com', ${newId()}, false, ${appliedAt},
        ${appliedAt}, '2027-01-01', ${appliedAt})`);
  }
  const undo = () =>
    identity.db.database.transaction((database) =>
      undoContactChanges({ ...identity.ctx(), database }, { loginId: home.loginId }),
    );
  expect(await isFreeMeanwhile(sql`account where id = ${ids[0]}`, undo, sql`account where id = ${ids[1]}`)).toBe(true);
});
