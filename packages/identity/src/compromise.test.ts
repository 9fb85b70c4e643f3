import { type Actor, inTransaction } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { issueNotMeLink } from './issue-not-me-link.ts';
import { liftFreeze } from './lift-freeze.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { registerLogin } from './register-login.ts';
import { reportCompromise } from './report-compromise.ts';
import { resolveActor } from './resolve-actor.ts';
import { sayNotMe } from './say-not-me.ts';
import { signIn } from './sign-in.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';
import { viewNotMeLink } from './view-not-me-link.ts';

let identity: IdentityTest;
let home: Household & { loginId: string };
let username: string;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `owner.${logins}`;
  home = await createLogin(identity, username);
});

const count = async (query: ReturnType<typeof sql>): Promise<number> =>
  Number((await identity.db.database.execute<{ count: string }>(sql`select count(*) from ${query}`))[0]?.count);
const running = (accountId: string) => count(sql`account_freeze where account_id = ${accountId} and lifted_at is null`);
const ticketJobs = (accountId: string) =>
  count(sql`graphile_worker.jobs join graphile_worker._private_jobs private using (id)
    where task_identifier = 'open-compromise-ticket' and private.payload ->> 'accountId' = ${accountId}`);
const kindOf = async (token: string) => (await resolveActor(identity.ctx(), { token })).kind;
const staff: Actor = { kind: 'staff', tokenId: 'staff-1', name: 'Service desk' };

/** A notice about a sign-in, with its link. */
const notice = () =>
  inTransaction(identity.ctx(), async (ctx) => {
    const eventId = await recordSecurityEvent(ctx, {
      loginId: home.loginId,
      kind: 'signed-in',
      deviceName: 'Firefox on Linux',
    });
    return (await issueNotMeLink(ctx, { loginId: home.loginId, eventId })).notMeToken;
  });

describe('a report of compromise', () => {
  test('ends every session, the asking one too, and every device', async () => {
    const [asking, other] = [await signInAs(identity, username), await signInAs(identity, username)];
    await reportCompromise(identity.ctx(asking.actor));
    expect([await kindOf(asking.token), await kindOf(other.token)]).toEqual(['anonymous', 'anonymous']);
    expect(await count(sql`device where login_id = ${home.loginId} and revoked_at is null`)).toBe(0);
  });

  test('freezes the account, queues the ticket and tells, all in one transaction', async () => {
    const { actor } = await signInAs(identity, username);
    const failing = inTransaction(identity.ctx(actor), async (ctx) => {
      await reportCompromise(ctx);
      throw new Error('after it');
    });
    await expect(failing).rejects.toThrow('after it');
    expect([await running(home.accountId), await ticketJobs(home.accountId)]).toEqual([0, 0]);

    const { ticketReferences } = await reportCompromise(identity.ctx(actor));
    expect(ticketReferences).toEqual([expect.stringMatching(/^T-/)]);
    expect([await running(home.accountId), await ticketJobs(home.accountId)]).toEqual([1, 1]);
    const [told] = await readArchive(identity, home.accountId);
    expect(told).toMatchObject({ template: 'account-frozen', data: { reference: ticketReferences[0], username } });
    expect(await count(sql`audit_event where account_id = ${home.accountId} and action = 'account.freeze'`)).toBe(1);
    expect(await count(sql`security_event where login_id = ${home.loginId} and kind = 'compromise-reported'`)).toBe(1);
  });

  test('is shown to the sessions that begin after it, until staff lift it', async () => {
    await reportCompromise(identity.ctx((await signInAs(identity, username)).actor));
    const again = await signInAs(identity, username);
    expect(again.actor).toMatchObject({ frozen: new Set([home.accountId]) });
    const input = { accountId: home.accountId, reason: 'Proved by passport' };
    expect((await liftFreeze(identity.ctx(again.actor), input)).__typename).toBe('NotFoundError');
    expect((await liftFreeze(identity.ctx(staff), input)).__typename).toBe('LiftFreezeSuccess');
    expect((await liftFreeze(identity.ctx(staff), input)).__typename).toBe('NotFrozenError');
    expect(await resolveActor(identity.ctx(), { token: again.token })).toMatchObject({ frozen: new Set() });
    expect((await readArchive(identity, home.accountId))[0]?.template).toBe('freeze-lifted');
  });

  test('sent twenty times at once freezes and opens a ticket once', async () => {
    const { actor } = await signInAs(identity, username);
    await Promise.all(Array.from({ length: 20 }, () => reportCompromise(identity.ctx(actor))));
    expect([await running(home.accountId), await ticketJobs(home.accountId)]).toEqual([1, 1]);
  });

  test('by one who can only look freezes nothing for the others', async () => {
    const child = `viewer.${logins}`;
    const input = { accountId: home.accountId, username: child, password: demoPassword, role: 'viewer' as const };
    await registerLogin(identity.ctx(system), input);
    const { actor, token } = await signInAs(identity, child);
    await reportCompromise(identity.ctx(actor));
    expect([await kindOf(token), await running(home.accountId)]).toEqual(['anonymous', 0]);
    expect((await readArchive(identity, home.accountId))[0]?.template).toBe('sign-in-secured');
  });
});

describe('the link “this wasn’t me”', () => {
  test('says what it is about, as often as it is asked', async () => {
    const token = await notice();
    for (let looked = 0; looked < 3; looked += 1) {
      expect(await viewNotMeLink(identity.ctx(), { token })).toMatchObject({
        what: 'Signed in',
        deviceName: 'Firefox on Linux',
        place: null,
        timeZone: 'America/New_York',
      });
    }
    expect(await running(home.accountId)).toBe(0);
  });

  test('ends sessions, freezes, and leaves no password that is right', async () => {
    const { token: session } = await signInAs(identity, username);
    const result = await sayNotMe(identity.ctx(), { token: await notice() });
    expect(result).toMatchObject({ __typename: 'SayNotMeSuccess', ticketReferences: [expect.any(String)] });
    expect([await kindOf(session), await running(home.accountId)]).toEqual(['anonymous', 1]);
    const again = await signIn(identity.ctx(), { username, password: demoPassword });
    expect(again.__typename).toBe('SignInRefusedError');
    expect(await count(sql`security_event where login_id = ${home.loginId} and kind = 'not-me'`)).toBe(1);
  });

  test('takes away passkeys and apps added since the notice, and leaves those from before', async () => {
    const add = (name: string) =>
      identity.db.database.execute(sql`
        insert into passkey (id, login_id, credential_id, public_key, counter, transports, is_backed_up, name, created_at)
        values (gen_random_uuid(), ${home.loginId}, ${Buffer.from(`${username} ${name}`)}, '', 0, '{}', false, ${name},
          ${identity.clock.now().toISOString()})`);
    await add('of the owner');
    identity.clock.advance({ minutes: 1 });
    const token = await notice();
    identity.clock.advance({ minutes: 1 });
    await add('of the thief');
    await sayNotMe(identity.ctx(), { token });
    const left = await identity.db.database.execute(sql`select name from passkey where login_id = ${home.loginId}`);
    expect([...left]).toEqual([{ name: 'of the owner' }]);
  });

  test('takes away an app confirmed since, though it was begun before, and recovery codes made since', async () => {
    const at = () => identity.clock.now().toISOString();
    const begun = at();
    const addCode = (name: string) =>
      identity.db.database.execute(sql`insert into recovery_code (login_id, code_digest, created_at)
        values (${home.loginId}, ${Buffer.from(`${username} ${name}`)}, ${at()})`);
    const addPasskey = () =>
      identity.db.database.execute(sql`
        insert into passkey (id, login_id, credential_id, public_key, counter, transports, is_backed_up, name, created_at)
        values (gen_random_uuid(), ${home.loginId}, ${Buffer.from(`${username} key`)}, '', 0, '{}', false, 'Key', ${at()})`);
    await addPasskey();
    await addCode('of the owner');
    identity.clock.advance({ minutes: 1 });
    const token = await notice();
    identity.clock.advance({ minutes: 1 });
    await identity.db.database.execute(sql`insert into totp_factor (login_id, sealed_secret, confirmed_at, created_at)
      values (${home.loginId}, '', ${at()}, ${begun})`);
    await addCode('of the thief');
    await sayNotMe(identity.ctx(), { token });
    expect(await count(sql`totp_factor where login_id = ${home.loginId}`)).toBe(0);
    const left = await identity.db.database.execute<{ code_digest: Buffer }>(
      sql`select code_digest from recovery_code where login_id = ${home.loginId}`,
    );
    expect(left.map((row) => String(row.code_digest))).toEqual([`${username} of the owner`]);
  });

  test('leaves no session of a sign-in that was under way', async () => {
    const token = await notice();
    const signIns = Array.from({ length: 8 }, () => signIn(identity.ctx(), { username, password: demoPassword }));
    await sayNotMe(identity.ctx(), { token });
    await Promise.all(signIns);
    expect(await count(sql`session where login_id = ${home.loginId} and revoked_at is null`)).toBe(0);
  });

  test('puts back a contact that was replaced meanwhile, and tells both', async () => {
    const token = await notice();
    const now = identity.clock.now();
    const until = new Date(now.getTime() + 3_600_000);
    const [old] = await identity.db.database.execute<{ id: string }>(
      sql`update contact set value = 'thief@example.com' where account_id = ${home.accountId} returning id`,
    );
    await identity.db.database.execute(sql`
      insert into contact_change (account_id, id, login_id, channel, new_value, contact_id, old_value, makes_primary,
        code_digest, expires_at, applied_at, undo_digest, undo_until, created_at)
      values (${home.accountId}, gen_random_uuid(), ${home.loginId}, 'email', 'thief@example.com', ${old?.id ?? ''},
        'dana@example.com', false, '', ${until.toISOString()}, ${now.toISOString()},
        ${Buffer.from(username)}, ${until.toISOString()}, ${now.toISOString()})`);
    await sayNotMe(identity.ctx(), { token });
    expect(await count(sql`contact where account_id = ${home.accountId} and value = 'dana@example.com'`)).toBe(1);
    const told = (await readArchive(identity, home.accountId)).filter(({ template }) => template === 'account-frozen');
    expect(told.map(({ recipient }) => recipient)).toContain('dana@example.com');
  });

  test('works once, of uses that come together too', async () => {
    const token = await notice();
    const results = await Promise.all(Array.from({ length: 10 }, () => sayNotMe(identity.ctx(), { token })));
    expect(results.filter(({ __typename }) => __typename === 'SayNotMeSuccess')).toHaveLength(1);
    expect(await ticketJobs(home.accountId)).toBe(1);
  });

  test('unknown, used and too old look alike', async () => {
    const [used, old] = [await notice(), await notice()];
    await sayNotMe(identity.ctx(), { token: used });
    identity.clock.advance({ days: 7 });
    const tokens = [used, old, 'A'.repeat(43), '', '\0', 'x'.repeat(100_000)];
    const answers = await Promise.all(tokens.map((token) => sayNotMe(identity.ctx(), { token })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'INVALID_LINK' });
    const looks = await Promise.all(tokens.map((token) => viewNotMeLink(identity.ctx(), { token })));
    expect(new Set(looks)).toEqual(new Set([null]));
  });
});
