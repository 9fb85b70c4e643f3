import { countStatements, explainStatements } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { beginSession } from './begin-session.ts';
import { createIdentityLoaders } from './identity-loader.ts';
import { issueAccessToken } from './issue-access-token.ts';
import { createActorResolver } from './resolve-actor.ts';
import { signOut } from './sign-out.ts';
import { createIdentityTest, createLogin, type IdentityTest, system } from './testing/household-store.ts';
import { viewViewer } from './view-viewer.ts';

let identity: IdentityTest;
let login: { loginId: string; accountId: string };
const tokens: string[] = [];

beforeAll(async () => {
  identity = await createIdentityTest();
  login = await createLogin(identity, 'dana');
  const other = await createLogin(identity, 'eli');
  for (let made = 0; made < 50; made += 1) {
    const { loginId } = made % 2 === 0 ? login : other;
    tokens.push((await beginSession(identity.ctx(), { loginId, assurance: 'full' })).sessionToken);
  }
});
afterAll(() => identity.db.drop());

const resolverOn = (database = identity.db.database) => createActorResolver({ database, clock: identity.clock });

test('fifty requests at once take as many statements as one, and each is its own session', async () => {
  const resolveAll = async (some: readonly string[]) => {
    const counted = countStatements(identity.db.database);
    const actors = await Promise.all(some.map(resolverOn(counted.database)));
    const profiles = await Promise.all(
      actors.map((actor) => actor.kind === 'customer' && viewViewer({ database: counted.database }, actor)),
    );
    return { actors, profiles, statements: counted.count() };
  };
  const [one, all] = [await resolveAll(tokens.slice(0, 1)), await resolveAll(tokens)];
  expect([one.statements, all.statements]).toEqual([1, 1]);
  expect(new Set(all.actors.map((actor) => actor.kind === 'customer' && actor.sessionId)).size).toBe(50);
  expect(all.actors[0]).toEqual(one.actors[0]);
  expect(all.actors[0]).toMatchObject({ loginId: login.loginId, roles: new Map([[login.accountId, 'owner']]) });
  expect(all.profiles.slice(0, 2)).toMatchObject([
    { username: 'dana', accounts: [{ id: login.accountId, holderGivenName: 'Dana' }], hasTotp: false },
    { username: 'eli', accounts: [{ holderGivenName: 'Dana' }], hasTotp: false },
  ]);
});

test('a session revoked between two requests is nobody’s in the second', async () => {
  const resolve = resolverOn();
  const { sessionToken } = await beginSession(identity.ctx(), { loginId: login.loginId, assurance: 'full' });
  const actor = await resolve(sessionToken);
  expect(actor.kind).toBe('customer');
  await signOut(identity.ctx(actor));
  const [ended, running] = await Promise.all([resolve(sessionToken), resolve(tokens[0] ?? '')]);
  expect([ended.kind, running.kind]).toEqual(['anonymous', 'customer']);
});

test('a session that owes its second factor brings neither accounts nor profile along', async () => {
  const { sessionToken } = await beginSession(identity.ctx(), { loginId: login.loginId, assurance: 'password' });
  expect(await resolverOn()(sessionToken)).toMatchObject({ assurance: 'password', roles: new Map() });
});

test('a moment that cannot be read fails alone', async () => {
  const { session } = createIdentityLoaders(identity.db.database);
  const at = identity.clock.now();
  const broken = { digest: Buffer.alloc(32), at: new Date(Number.NaN) };
  const results = await Promise.allSettled([session.load({ digest: Buffer.alloc(32, 1), at }), session.load(broken)]);
  expect(results).toMatchObject([{ status: 'fulfilled', value: null }, { status: 'rejected' }]);
});

test('both look-ups go by the index over digests', async () => {
  const explained = explainStatements(identity.db);
  const expiresAt = new Date('2026-04-30T00:00:00Z');
  const { token } = await issueAccessToken(identity.ctx(system), { audience: 'staff', name: 'desk', expiresAt });
  const resolve = resolverOn(explained.database);
  await resolve(tokens[0] ?? '');
  await resolve(token);
  const plans = await explained.plans();
  expect(plans).toHaveLength(2);
  for (const plan of plans) expect(plan).not.toContain('Seq Scan');
});
