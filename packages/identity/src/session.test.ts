import { eq, session } from '@demarc/database/sql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueAccessToken } from './issue-access-token.ts';
import { registerLogin } from './register-login.ts';
import { resolveActor } from './resolve-actor.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type IdentityTest,
  signInAs,
  system,
} from './testing/household-store.ts';
import { viewViewer } from './view-viewer.ts';

let identity: IdentityTest;
let accountId: string;
const username = 'Dana.Whitfield';

beforeAll(async () => {
  identity = await createIdentityTest();
  ({ accountId } = await createLogin(identity, username));
});
afterAll(() => identity.db.drop());

const anonymous = { kind: 'anonymous' };
const resolve = (token: string | null) => resolveActor(identity.ctx(), { token });
const idleEndOf = async (sessionId: string) =>
  (await identity.db.database.select().from(session).where(eq(session.id, sessionId)))[0]?.idleExpiresAt;

describe('signing in', () => {
  test.each([
    ['a wrong password', username, 'another-Harbor-42-lantern'],
    ['a password in another case', username, demoPassword.toLowerCase()],
    ['a username in another case', username.toLowerCase(), demoPassword],
    ['an unknown username', 'nobody.at.all', demoPassword],
    ['NUL in the username', 'Dana\0Whitfield', demoPassword],
    ['half a surrogate pair', `${username}\ud800`, `${demoPassword}\udfff`],
    ['a megabyte', 'x'.repeat(1_000_000), 'x'.repeat(1_000_000)],
    ['nothing', '', ''],
  ])('with %s is refused in the same words', async (_name, typed, password) => {
    const wrong = await signIn(identity.ctx(), { username, password: 'wrong-Harbor-42-lantern' });
    expect(wrong.__typename).toBe('SignInRefusedError');
    expect(await signIn(identity.ctx(), { username: typed, password })).toEqual(wrong);
    await signInAs(identity, username);
  });

  test('takes the password in composed and decomposed letters', async () => {
    const { accountId } = await createLogin(identity, 'composed');
    const password = 'Frühstück am Hafen';
    await registerLogin(identity.ctx(system), { accountId, username: 'umlaut', password, role: 'viewer' });
    const result = await signIn(identity.ctx(), { username: 'umlaut', password: password.normalize('NFD') });
    expect(result.__typename).toBe('SignInSuccess');
  });

  test('gives each time another token, of which the database holds only a digest', async () => {
    const [first, second] = [await signInAs(identity, username), await signInAs(identity, username)];
    expect(first.token).not.toBe(second.token);
    const rows = JSON.stringify(await identity.db.database.select().from(session));
    expect(rows).not.toContain(first.token);
  });

  test('twice with usernames that differ in case cannot be set up', async () => {
    await expect(
      registerLogin(identity.ctx(system), {
        accountId,
        username: username.toUpperCase(),
        password: demoPassword,
        role: 'viewer',
      }),
    ).rejects.toThrow(/taken/);
  });
});

describe('a session', () => {
  test('knows the roles of its login', async () => {
    const { actor } = await signInAs(identity, username);
    expect(actor).toMatchObject({ kind: 'customer', assurance: 'full', roles: new Map([[accountId, 'owner']]) });
  });

  test.each([true, false, undefined])(
    'runs trusted documents only when so opened: %s',
    async (trustedDocumentsOnly) => {
      const opened = await signIn(identity.ctx(), { username, password: demoPassword, trustedDocumentsOnly });
      if (opened.__typename !== 'SignInSuccess') throw new Error(opened.message);
      const actor = await resolve(opened.sessionToken);
      expect(actor).toMatchObject({ kind: 'customer', trustedDocumentsOnly: trustedDocumentsOnly ?? false });
    },
  );

  test('ends 30 minutes after its last use', async () => {
    const { token } = await signInAs(identity, username);
    identity.clock.advance({ minutes: 29 });
    expect(await resolve(token)).toMatchObject({ kind: 'customer' });
    identity.clock.advance({ minutes: 29 });
    expect(await resolve(token)).toMatchObject({ kind: 'customer' });
    identity.clock.advance({ minutes: 30 });
    expect(await resolve(token)).toEqual(anonymous);
  });

  test('ends after 12 hours, however much it is used', async () => {
    const { token } = await signInAs(identity, username);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      identity.clock.advance({ minutes: 20 });
      expect(await resolve(token)).toMatchObject({ kind: 'customer' });
    }
    identity.clock.advance({ minutes: 20 });
    expect(await resolve(token)).toEqual(anonymous);
  });

  test('moves its idle end on at most once a minute', async () => {
    const { token, actor } = await signInAs(identity, username);
    if (actor.kind !== 'customer') throw new Error('not signed in');
    const first = await idleEndOf(actor.sessionId);
    identity.clock.advance({ seconds: 59 });
    await resolve(token);
    expect(await idleEndOf(actor.sessionId)).toEqual(first);
    identity.clock.advance({ seconds: 2 });
    await Promise.all([resolve(token), resolve(token)]);
    expect(await idleEndOf(actor.sessionId)).toEqual(new Date(identity.clock.now().getTime() + 30 * 60_000));
  });

  test('ends with sign-out, and no other does', async () => {
    const [one, other] = [await signInAs(identity, username), await signInAs(identity, username)];
    expect(await signOut(identity.ctx(one.actor))).toEqual({ signedOut: true });
    expect(await resolve(one.token)).toEqual(anonymous);
    expect(await resolve(other.token)).toMatchObject({ kind: 'customer' });
  });

  test.each([
    null,
    '',
    'ses_',
    `ses_${'A'.repeat(43)}`,
    `acc_${'A'.repeat(43)}`,
    `ses_${'A'.repeat(42)}\0`,
    'x'.repeat(1_000_000),
    '\ud800',
  ])('is nobody’s under token %#', async (token) => {
    expect(await resolve(token)).toEqual(anonymous);
  });
});

describe('an access token', () => {
  const issue = (audience: 'staff' | 'partner') =>
    issueAccessToken(identity.ctx(system), {
      audience,
      name: 'billing desk',
      expiresAt: new Date(identity.clock.now().getTime() + 3_600_000),
    });

  test.each(['staff', 'partner'] as const)('of %s is that until it ends', async (audience) => {
    const { token } = await issue(audience);
    expect(await resolve(token)).toMatchObject({ kind: audience, name: 'billing desk' });
    expect(await resolve(token.replace('acc_', 'ses_'))).toEqual(anonymous);
    identity.clock.advance({ minutes: 60 });
    expect(await resolve(token)).toEqual(anonymous);
  });

  test('is issued by the system alone', async () => {
    const { actor } = await signInAs(identity, username);
    await expect(
      issueAccessToken(identity.ctx(actor), { audience: 'staff', name: 'x', expiresAt: identity.clock.now() }),
    ).rejects.toThrow(/Only the system/);
  });
});

test('a viewer sees their own profile', async () => {
  const { actor } = await signInAs(identity, username);
  if (actor.kind !== 'customer') throw new Error('not signed in');
  expect(await viewViewer(identity.ctx(actor), actor)).toMatchObject({
    username,
    hasTotp: false,
    accounts: [{ holderGivenName: 'Dana' }],
  });
});
