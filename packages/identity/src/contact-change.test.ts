import { newId } from '@demarc/database';
import { accountFreeze, contact, contactChange, eq, message, sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { confirmContactChange } from './confirm-contact-change.ts';
import { makeContactPrimary } from './make-contact-primary.ts';
import { registerLogin } from './register-login.ts';
import { removeContact } from './remove-contact.ts';
import { resolveActor } from './resolve-actor.ts';
import { startContactChange } from './start-contact-change.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';
import { recover } from './testing/recovery-store.ts';
import { undoContactChange } from './undo-contact-change.ts';

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
  username = `person.${count}`;
  home = await createLogin(identity, username);
});

const ctxOf = async (name = username) => identity.ctx((await signInAs(identity, name)).actor);
const contacts = () =>
  identity.db.database.select().from(contact).where(eq(contact.accountId, home.accountId)).orderBy(contact.createdAt);
const values = async () => (await contacts()).map(({ value }) => value);
const firstId = async () => (await contacts())[0]?.id ?? '';

/** The secret of a name in the newest message to a recipient. */
async function secretTo(recipient: string, name: 'code' | 'undoToken'): Promise<string | undefined> {
  const [row] = await identity.db.database.execute<{ secret: string }>(
    sql`select payload -> 'secrets' ->> ${name} as secret from graphile_worker._private_jobs
      join ${message} on message.id::text = payload ->> 'messageId'
      where message.recipient = ${recipient} and message.account_id = ${home.accountId}
        and payload -> 'secrets' ->> ${name} is not null
      order by message.id desc limit 1`,
  );
  return row?.secret;
}

const undoTokenOf = async (recipient: string) => (await secretTo(recipient, 'undoToken')) ?? '';

async function start(value: string, over: { channel?: 'email' | 'sms'; replacesId?: string } = {}) {
  return startContactChange(await ctxOf(), { accountId: home.accountId, channel: 'email', value, ...over });
}

/** Adds or replaces a contact, proved by its code. */
async function change(value: string, over: { channel?: 'email' | 'sms'; replacesId?: string } = {}) {
  const started = await start(value, over);
  if (started.__typename !== 'StartContactChangeSuccess') throw new Error(started.message);
  const code = (await secretTo(started.value, 'code')) ?? '';
  const result = await confirmContactChange(await ctxOf(), { changeId: started.changeId, code });
  if (result.__typename !== 'ConfirmContactChangeSuccess') throw new Error(result.message);
  return started.value;
}

describe('a new contact', () => {
  test('is used once its code is shown, not before; the old one is told with a link, the new one without', async () => {
    const started = await start('new@example.com', { replacesId: await firstId() });
    expect(await values()).toEqual(['dana@example.com']);
    if (started.__typename !== 'StartContactChangeSuccess') throw new Error(started.message);
    const code = (await secretTo('new@example.com', 'code')) ?? '';
    await confirmContactChange(await ctxOf(), { changeId: started.changeId, code });
    expect(await contacts()).toEqual([
      expect.objectContaining({ value: 'new@example.com', isPrimary: true, verifiedAt: identity.clock.now() }),
    ]);
    expect(await undoTokenOf('dana@example.com')).toHaveLength(22);
    expect(await undoTokenOf('new@example.com')).toBe('');
    expect(JSON.stringify(await readArchive(identity, home.accountId))).not.toContain(code);
  });

  test.each([
    ['(518) 555-0123', 'sms', '+15185550123'],
    ['+49 30 901820', 'sms', '+4930901820'],
    [' Dana.New@Example.COM ', 'email', 'Dana.New@example.com'],
  ] as const)('%s is kept as it is dialled or written', async (typed, channel, kept) => {
    expect(await change(typed, { channel })).toBe(kept);
  });

  test.each(['', 'nonsense', 'a@b', '12', ...poisonTexts])('that is none, %#, is refused in words', async (value) => {
    for (const channel of ['email', 'sms'] as const) {
      expect(await start(value, { channel })).toMatchObject({ __typename: 'InvalidInputError', field: 'value' });
    }
  });

  test('that is on record already is refused', async () => {
    expect((await start('DANA@example.com')).__typename).toBe('InvalidInputError');
  });

  test('fails after five wrong codes, though 20 come at once', async () => {
    const started = await start('new@example.com');
    if (started.__typename !== 'StartContactChangeSuccess') throw new Error(started.message);
    const code = (await secretTo('new@example.com', 'code')) ?? '';
    const wrong = code === '0000 0000' ? '1111 1111' : '0000 0000';
    const ctx = await ctxOf();
    const { changeId } = started;
    await Promise.all(Array.from({ length: 20 }, () => confirmContactChange(ctx, { changeId, code: wrong })));
    expect((await confirmContactChange(ctx, { changeId, code })).__typename).toBe('InvalidCodeError');
    const [row] = await identity.db.database.select().from(contactChange).where(eq(contactChange.id, changeId));
    expect(row?.failedAttempts).toBe(5);
  });

  test('is begun five times an hour', async () => {
    for (let n = 0; n < 5; n += 1) await start(`new${n}@example.com`);
    expect((await start('new9@example.com')).__typename).toBe('TooManyAttemptsError');
  });

  test('recovers no password alone for 72 hours: the one it replaced still does', async () => {
    await change('new@example.com', { replacesId: await firstId() });
    const by = { byUsername: { username } };
    expect((await recover(identity, { by })).recipient).toBe('dana@example.com');
    identity.clock.advance({ days: 3 });
    expect((await recover(identity, { by })).recipient).toBe('new@example.com');
  });

  test('that comes after another new one proves nobody either, though nobody is left to undo it', async () => {
    await change('thief@example.com', { replacesId: await firstId() });
    await change('thief2@example.com');
    const by = { byEmail: { email: 'thief2@example.com' } };
    expect((await recover(identity, { by })).recipient).toBe('dana@example.com');
  });

  test('does not take the place of one that was removed: that still recovers for 72 hours', async () => {
    await change('thief@example.com');
    await removeContact(await ctxOf(), { contactId: await firstId() });
    const by = { byUsername: { username } };
    expect((await recover(identity, { by })).recipient).toBe('dana@example.com');
    identity.clock.advance({ days: 3 });
    expect((await recover(identity, { by })).recipient).toBe('thief@example.com');
  });

  test('recovers nobody but the owner who put it there', async () => {
    await registerLogin(identity.ctx(system), {
      accountId: home.accountId,
      username: `second.${count}`,
      password: demoPassword,
      role: 'owner',
    });
    await change('own@example.com', { replacesId: await firstId() });
    identity.clock.advance({ days: 4 });
    expect((await recover(identity, { by: { byUsername: { username } } })).recipient).toBe('own@example.com');
    const other = { byUsername: { username: `second.${count}` } };
    expect((await recover(identity, { by: other })).recipient).toBeNull();
  });

  test('that was added does not either', async () => {
    await change('+15185550199', { channel: 'sms' });
    expect((await recover(identity, { by: { byUsername: { username } }, channel: 'sms' })).recipient).toBeNull();
  });
});

describe('who may', () => {
  test.each(['manager', 'viewer'] as const)('a %s may not', async (role) => {
    const name = `${role}.${count}`;
    await registerLogin(identity.ctx(system), {
      accountId: home.accountId,
      username: name,
      password: demoPassword,
      role,
    });
    const ctx = await ctxOf(name);
    const input = { accountId: home.accountId, channel: 'email', value: 'new@example.com' } as const;
    expect((await startContactChange(ctx, input)).__typename).toBe('RoleNotAllowedError');
    expect((await removeContact(ctx, { contactId: await firstId() })).__typename).toBe('RoleNotAllowedError');
    expect((await makeContactPrimary(ctx, { contactId: await firstId() })).__typename).toBe('RoleNotAllowedError');
  });

  test('nobody of another household finds the account, the contact or the change', async () => {
    const started = await start('new@example.com');
    const code = (await secretTo('new@example.com', 'code')) ?? '';
    const other = `other.${count}`;
    await createLogin(identity, other);
    const ctx = await ctxOf(other);
    const changeId = 'changeId' in started ? started.changeId : '';
    const input = { accountId: home.accountId, channel: 'email', value: 'x@example.com' } as const;
    expect((await startContactChange(ctx, input)).__typename).toBe('NotFoundError');
    expect((await confirmContactChange(ctx, { changeId, code })).__typename).toBe('NotFoundError');
    expect((await removeContact(ctx, { contactId: await firstId() })).__typename).toBe('NotFoundError');
  });

  test('nobody may while the account is frozen', async () => {
    await identity.db.database.insert(accountFreeze).values({
      accountId: home.accountId,
      id: newId(),
      cause: 'reported',
      loginId: home.loginId,
      frozenAt: identity.clock.now(),
    });
    expect((await start('new@example.com')).__typename).toBe('AccountFrozenError');
  });
});

describe('undoing', () => {
  test('brings the old contact back without signing in, ends the sessions, and tells both', async () => {
    await change('new@example.com', { replacesId: await firstId() });
    const { token } = await signInAs(identity, username);
    const undo = await undoTokenOf('dana@example.com');
    expect((await undoContactChange(identity.ctx(), { token: undo })).__typename).toBe('UndoContactChangeSuccess');
    expect(await contacts()).toEqual([expect.objectContaining({ value: 'dana@example.com', isPrimary: true })]);
    expect(await resolveActor(identity.ctx(), { token })).toEqual({ kind: 'anonymous' });
    const told = (await readArchive(identity, home.accountId)).filter(
      (row) => row.template === 'contact-change-undone',
    );
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(['dana@example.com', 'new@example.com']);
  });

  test('works once, also when opened ten times at once, and for 72 hours', async () => {
    await change('new@example.com', { replacesId: await firstId() });
    const token = await undoTokenOf('dana@example.com');
    const results = await Promise.all(Array.from({ length: 10 }, () => undoContactChange(identity.ctx(), { token })));
    expect(results.filter(({ __typename }) => __typename === 'UndoContactChangeSuccess')).toHaveLength(1);
    await change('later@example.com', { replacesId: await firstId() });
    const late = await undoTokenOf('dana@example.com');
    identity.clock.advance({ days: 3 });
    expect((await undoContactChange(identity.ctx(), { token: late })).__typename).toBe('UndoEndedError');
    expect(await values()).toEqual(['later@example.com']);
  });

  test('undoes what was done to the contact since, and whoever put the new one there has no link against it', async () => {
    await change('thief@example.com', { replacesId: await firstId() });
    const token = await undoTokenOf('dana@example.com');
    await change('thief2@example.com', { replacesId: await firstId() });
    expect(await undoTokenOf('thief@example.com')).toBe('');
    await undoContactChange(identity.ctx(), { token });
    expect(await values()).toEqual(['dana@example.com']);
  });

  test('takes an added contact away and brings a removed one back as the main one', async () => {
    await change('second@example.com');
    expect(await values()).toHaveLength(2);
    await undoContactChange(identity.ctx(), { token: await undoTokenOf('dana@example.com') });
    expect(await values()).toEqual(['dana@example.com']);

    await change('third@example.com');
    expect((await removeContact(await ctxOf(), { contactId: await firstId() })).__typename).toBe(
      'RemoveContactSuccess',
    );
    expect(await contacts()).toEqual([expect.objectContaining({ value: 'third@example.com', isPrimary: true })]);
    await undoContactChange(identity.ctx(), { token: await undoTokenOf('dana@example.com') });
    const primary = (await contacts()).filter(({ isPrimary }) => isPrimary);
    expect(primary).toEqual([expect.objectContaining({ value: 'dana@example.com' })]);
  });

  test('of one change undoes every later one too: the old contact is back, and the account has never none', async () => {
    const oldId = await firstId();
    await change('thief@example.com');
    const token = await undoTokenOf('dana@example.com');
    identity.clock.advance({ minutes: 5 });
    await removeContact(await ctxOf(), { contactId: oldId });
    expect(await values()).toEqual(['thief@example.com']);
    await undoContactChange(identity.ctx(), { token });
    expect(await contacts()).toEqual([expect.objectContaining({ value: 'dana@example.com', isPrimary: true })]);
  });

  test.each(['', 'x', '\0', 'x'.repeat(1_000_000)])('by token %# is refused', async (token) => {
    expect((await undoContactChange(identity.ctx(), { token })).__typename).toBe('UndoEndedError');
  });
});

test('the last e-mail address stays', async () => {
  expect((await removeContact(await ctxOf(), { contactId: await firstId() })).__typename).toBe('LastContactError');
});

test('one contact of a channel is the main one, and every contact hears of it', async () => {
  await change('second@example.com');
  const second = (await contacts()).find(({ value }) => value === 'second@example.com');
  await makeContactPrimary(await ctxOf(), { contactId: second?.id ?? '' });
  expect((await contacts()).filter(({ isPrimary }) => isPrimary)).toEqual([
    expect.objectContaining({ id: second?.id }),
  ]);
});
