import { setTimeout as wait } from 'node:timers/promises';
import { visibleAccounts } from '@demarc/account';
import type { Actor } from '@demarc/database';
import { and, auditEvent, eq, isNull, session, totpFactor } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generate, generateSecret } from 'otplib';
import { confirmTotpEnrolment } from './confirm-totp-enrolment.ts';
import { hasTotp } from './has-totp.ts';
import { lockLogin } from './login-store.ts';
import { registerTotp } from './register-totp.ts';
import { resolveActor } from './resolve-actor.ts';
import { openSeal } from './seal.ts';
import { mostWrongInARow } from './secret-budget.ts';
import { revokeSessions } from './session-store.ts';
import { signIn } from './sign-in.ts';
import { startTotpEnrolment } from './start-totp-enrolment.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  epochAt,
  type IdentityTest,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';
import { verifyTotp } from './verify-totp.ts';

let identity: IdentityTest;
let username: string;
let accountId: string;
let loginId: string;
let secret: string;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `reader.${logins}`;
  ({ accountId, loginId } = await createLogin(identity, username));
  secret = generateSecret();
});

const codeAt = (steps = 0) => generate({ secret, epoch: epochAt(identity.clock, steps) });
const wrongCode = async () => String((Number(await codeAt()) + 500_003) % 10 ** 6).padStart(6, '0');
const verify = (actor: Actor, code: string) => verifyTotp(identity.ctx(actor), { code });
const enrol = () => registerTotp(identity.ctx(system), { loginId, secret });
const factorRow = async () =>
  (await identity.db.database.select().from(totpFactor).where(eq(totpFactor.loginId, loginId)))[0];
const liveSessions = () =>
  identity.db.database
    .select()
    .from(session)
    .where(and(eq(session.loginId, loginId), isNull(session.revokedAt)));

/** A session of a login with a second factor that is still owed. */
async function owing(): Promise<{ token: string; actor: Actor }> {
  if (!(await hasTotp(identity.ctx(), { loginId }))) await enrol();
  return signInAs(identity, username);
}

describe('enrolment', () => {
  test('ends the login’s other sessions and the token that asked: they showed the password alone', async () => {
    const { actor, token } = await signInAs(identity, username);
    const other = await signInAs(identity, username);
    const started = await startTotpEnrolment(identity.ctx(actor), { issuer: 'Demarc' });
    if (started.__typename !== 'StartTotpEnrolmentSuccess') throw new Error(started.message);
    ({ secret } = started);
    const confirmed = await confirmTotpEnrolment(identity.ctx(actor), { code: await codeAt() });
    if (confirmed.__typename !== 'ConfirmTotpEnrolmentSuccess') throw new Error(confirmed.message);
    for (const before of [other.token, token]) {
      expect((await resolveActor(identity.ctx(), { token: before })).kind).toBe('anonymous');
    }
    const { sessionToken, recoveryCodes } = confirmed;
    expect(await resolveActor(identity.ctx(), { token: sessionToken })).toMatchObject({
      kind: 'customer',
      assurance: 'full',
    });
    expect(new Set(recoveryCodes).size).toBe(10);
  });

  test('asks for a code from the first one on, and tells the owner', async () => {
    const { actor } = await signInAs(identity, username);
    const started = await startTotpEnrolment(identity.ctx(actor), { issuer: 'Demarc' });
    if (started.__typename !== 'StartTotpEnrolmentSuccess') throw new Error(started.message);
    ({ secret } = started);
    expect(started.uri).toContain(`otpauth://totp/Demarc:${username}`);
    expect((await signInAs(identity, username)).actor).toMatchObject({ assurance: 'full' });

    const confirm = (code: string) => confirmTotpEnrolment(identity.ctx(actor), { code });
    expect((await confirm(await wrongCode())).__typename).toBe('InvalidCodeError');
    const code = await codeAt();
    expect(await confirm(`${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      __typename: 'ConfirmTotpEnrolmentSuccess',
    });
    expect(await hasTotp(identity.ctx(), { loginId })).toBe(true);
    expect((await confirm(await codeAt(1))).__typename).toBe('TotpAlreadyEnrolledError');
    expect((await startTotpEnrolment(identity.ctx(actor), { issuer: 'Demarc' })).__typename).toBe(
      'TotpAlreadyEnrolledError',
    );

    const next = await signInAs(identity, username);
    expect(next.actor).toMatchObject({ assurance: 'password' });
    expect((await verify(next.actor, code)).__typename).toBe('InvalidCodeError');
    const [message] = await readArchive(identity, accountId);
    expect(message).toMatchObject({ template: 'totp-enrolled', category: 'security' });
    const audit = await identity.db.database.select().from(auditEvent).where(eq(auditEvent.accountId, accountId));
    expect(audit).toMatchObject([{ action: 'totp.enrol', actorKind: 'customer', actorId: loginId }]);
  });

  test('begun anew replaces the secret that waits', async () => {
    const { actor } = await signInAs(identity, username);
    for (const _ of [1, 2]) {
      const started = await startTotpEnrolment(identity.ctx(actor), { issuer: 'Demarc' });
      if (started.__typename !== 'StartTotpEnrolmentSuccess') throw new Error(started.message);
      ({ secret } = started);
    }
    expect((await confirmTotpEnrolment(identity.ctx(actor), { code: await codeAt() })).__typename).toBe(
      'ConfirmTotpEnrolmentSuccess',
    );
  });

  test('keeps the secret sealed, for this login alone', async () => {
    await enrol();
    const sealed = (await factorRow())?.sealedSecret ?? Buffer.alloc(0);
    expect(sealed.includes(secret)).toBe(false);
    const { sealKey } = identity.ctx();
    expect(openSeal(sealKey, sealed, loginId)).toBe(secret);
    expect(() => openSeal(sealKey, sealed, accountId)).toThrow();
    expect(() => openSeal(Buffer.alloc(32), sealed, loginId)).toThrow();
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    expect(() => openSeal(sealKey, changed, loginId)).toThrow();
  });
});

describe('a session that owes its second factor', () => {
  test('sees no account', async () => {
    const { actor } = await owing();
    expect(actor).toMatchObject({ assurance: 'password', roles: new Map() });
    expect(visibleAccounts(actor)).toEqual([]);
  });

  test('is replaced by a full one, under another token', async () => {
    const { token, actor } = await owing();
    const result = await verify(actor, await codeAt());
    if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
    expect(result).toMatchObject({ assurance: 'full' });
    expect(await resolveActor(identity.ctx(), { token })).toEqual({ kind: 'anonymous' });
    const full = await resolveActor(identity.ctx(), { token: result.sessionToken });
    expect(visibleAccounts(full)).toEqual([accountId]);
    expect((await verify(actor, await codeAt(1))).__typename).toBe('InvalidCodeError');
  });

  test.each([true, false])(
    'stays as free in what it runs: trusted documents only = %s',
    async (trustedDocumentsOnly) => {
      await owing();
      const opened = await signIn(identity.ctx(), { username, password: demoPassword, trustedDocumentsOnly });
      if (opened.__typename !== 'SignInSuccess') throw new Error(opened.message);
      const actor = await resolveActor(identity.ctx(), { token: opened.sessionToken });
      expect(actor).toMatchObject({ assurance: 'password', trustedDocumentsOnly });
      const verified = await verify(actor, await codeAt());
      if (verified.__typename !== 'SignInSuccess') throw new Error(verified.message);
      const full = await resolveActor(identity.ctx(), { token: verified.sessionToken });
      expect(full).toMatchObject({ assurance: 'full', trustedDocumentsOnly });
    },
  );

  test('takes the codes of the steps beside the present one, and none two away', async () => {
    for (const [steps, answer] of [
      [-2, 'InvalidCodeError'],
      [2, 'InvalidCodeError'],
      [-1, 'SignInSuccess'],
      [0, 'SignInSuccess'],
      [1, 'SignInSuccess'],
    ] as const) {
      const { actor } = await owing();
      expect([steps, (await verify(actor, await codeAt(steps))).__typename]).toEqual([steps, answer]);
    }
  });

  test('takes a step once, and none before it', async () => {
    const code = await codeAt();
    expect((await verify((await owing()).actor, code)).__typename).toBe('SignInSuccess');
    expect((await verify((await owing()).actor, code)).__typename).toBe('InvalidCodeError');
    expect((await verify((await owing()).actor, await codeAt(-1))).__typename).toBe('InvalidCodeError');
    identity.clock.advance({ seconds: 30 });
    expect((await verify((await owing()).actor, await codeAt())).__typename).toBe('SignInSuccess');
  });

  test('makes one full session of 50 right codes at once', async () => {
    const { actor } = await owing();
    const code = await codeAt();
    const results = await Promise.all(Array.from({ length: 50 }, () => verify(actor, code)));
    expect(results.filter((result) => result.__typename === 'SignInSuccess')).toHaveLength(1);
    expect(await liveSessions()).toMatchObject([{ assurance: 'full' }]);
  });

  test('makes one full session of one right code shown by ten sessions at once', async () => {
    await enrol();
    const sessions = await Promise.all(Array.from({ length: 10 }, () => signInAs(identity, username)));
    const code = await codeAt();
    const results = await Promise.all(sessions.map(({ actor }) => verify(actor, code)));
    expect(results.filter((result) => result.__typename === 'SignInSuccess')).toHaveLength(1);
  });

  test('begins no session by a code that is shown while the login’s sessions are ended', async () => {
    const { actor } = await owing();
    const code = await codeAt();
    let shown: ReturnType<typeof verify> | undefined;
    await identity.db.database.transaction(async (database) => {
      await lockLogin(database, loginId);
      shown = verify(actor, code);
      await wait(100);
      await revokeSessions(database, loginId, identity.clock.now());
    });
    expect((await shown)?.__typename).toBe('InvalidCodeError');
    expect(await liveSessions()).toEqual([]);
  });

  test('ends after five wrong codes, however many come at once', async () => {
    const { token, actor } = await owing();
    const wrong = await wrongCode();
    await Promise.all(Array.from({ length: 50 }, () => verify(actor, wrong)));
    const rows = await identity.db.database.select().from(session).where(eq(session.loginId, loginId));
    expect(rows).toMatchObject([{ failedAttempts: 5, revokedAt: expect.any(Date) }]);
    expect(await resolveActor(identity.ctx(), { token })).toEqual({ kind: 'anonymous' });
    expect((await verify(actor, await codeAt())).__typename).toBe('InvalidCodeError');
  });

  /** Wrong codes that were really compared, over all sessions of the login. */
  const evaluated = async () => {
    const rows = await identity.db.database.select().from(session).where(eq(session.loginId, loginId));
    return rows.reduce((sum, row) => sum + row.failedAttempts, 0);
  };
  const guessEverywhere = async (sessions: { actor: Actor }[]) => {
    const wrong = await wrongCode();
    await Promise.all(sessions.flatMap(({ actor }) => Array.from({ length: 5 }, () => verify(actor, wrong))));
  };
  const openSessions = async (count: number) => {
    await enrol();
    return Promise.all(Array.from({ length: count }, () => signInAs(identity, username)));
  };

  test('shares ten wrong codes with the login’s other sessions, then all rest for 15 minutes', async () => {
    const sessions = await openSessions(6);
    await guessEverywhere(sessions);
    expect(await evaluated()).toBe(10);
    const live = await liveSessions();
    const { actor } =
      sessions.find(({ actor }) => live.some((row) => 'sessionId' in actor && row.id === actor.sessionId)) ?? {};
    if (!actor) throw new Error('Every session has ended.');
    const retryAt = new Date(identity.clock.now().getTime() + 15 * 60_000);
    expect(await verify(actor, await codeAt())).toMatchObject({ __typename: 'SignInLockedError', retryAt });
    identity.clock.advance({ minutes: 15 });
    expect((await verify(actor, await codeAt())).__typename).toBe('SignInSuccess');
  });

  test('a right password gives whoever knows it no new tries for the code', async () => {
    await enrol();
    let refused = 0;
    for (let round = 0; round < 4; round += 1) {
      const opened = await signIn(identity.ctx(), { username, password: demoPassword });
      if (opened.__typename !== 'SignInSuccess') continue;
      const actor = await resolveActor(identity.ctx(), { token: opened.sessionToken });
      for (const _ of Array(5))
        if ((await verify(actor, await wrongCode())).__typename === 'InvalidCodeError') refused += 1;
    }
    expect(refused).toBe(10);
    expect(await evaluated()).toBe(10);
  });

  test('never has more than 100 wrong codes in a row compared, in sessions opened long before too', async () => {
    const hoarded = await openSessions(30);
    for (let hour = 0; hour < 8; hour += 1) {
      identity.clock.advance({ minutes: 61 });
      await guessEverywhere(hoarded);
    }
    expect(await evaluated()).toBe(mostWrongInARow.unknownDevices);
    identity.clock.advance({ days: 30 });
    expect(await signIn(identity.ctx(), { username, password: demoPassword })).toMatchObject({
      __typename: 'SignInLockedError',
      retryAt: null,
    });
  });

  test('a right code begins the count anew', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { actor } = await owing();
      for (const _ of Array(4)) await verify(actor, await wrongCode());
      expect((await verify(actor, await codeAt())).__typename).toBe('SignInSuccess');
      identity.clock.advance({ seconds: 30 });
    }
  });

  test('a right code sent twice, and what is no code, count as no wrong one', async () => {
    await enrol();
    const code = await codeAt();
    await verify((await owing()).actor, code);
    const { actor } = await owing();
    for (const _ of Array(30)) {
      expect((await verify(actor, code)).__typename).toBe('InvalidCodeError');
      expect((await verify(actor, '12345')).__typename).toBe('InvalidCodeError');
    }
    identity.clock.advance({ seconds: 30 });
    expect((await verify(actor, await codeAt())).__typename).toBe('SignInSuccess');
  });

  test.each([
    '',
    '12345',
    '1234567',
    'abcdef',
    '١٢٣٤٥٦',
    '12\u0000345',
    '\ud80012345',
    '9'.repeat(1_000_000),
    '-12345',
  ])('answers malformed code %#', async (code) => {
    expect((await verify((await owing()).actor, code)).__typename).toBe('InvalidCodeError');
  });
});
