import type { Actor } from '@demarc/database';
import { eq, passkey, securityEvent } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { finishPasskeyEnrolment } from './finish-passkey-enrolment.ts';
import { removePasskey } from './remove-passkey.ts';
import { renamePasskey } from './rename-passkey.ts';
import { resolveActor } from './resolve-actor.ts';
import { revokeSessions } from './session-store.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';
import { startPasskeyEnrolment } from './start-passkey-enrolment.ts';
import { startPasskeyUse } from './start-passkey-use.ts';
import { stepUp } from './step-up.ts';
import {
  createIdentityTest,
  createLogin,
  type IdentityTest,
  readArchive,
  signInAs,
} from './testing/household-store.ts';
import { createSoftPasskey } from './testing/soft-passkey.ts';
import { verifyPasskey } from './verify-passkey.ts';
import { verifyRecoveryCode } from './verify-recovery-code.ts';
import { viewStepUpWays } from './view-step-up-ways.ts';

const party = { name: 'Demarc', portalUrl: 'https://portal.example' };
const name = 'My phone';

type Viewer = Extract<Actor, { kind: 'customer' }>;
type SoftPasskey = ReturnType<typeof createSoftPasskey>;

let identity: IdentityTest;
let username: string;
let accountId: string;
let loginId: string;
let viewer: Viewer;
let token: string;
let soft: SoftPasskey;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `keyholder.${logins}`;
  ({ accountId, loginId } = await createLogin(identity, username));
  ({ token, actor: viewer } = await signedIn());
  soft = createSoftPasskey({ origin: party.portalUrl });
});

async function signedIn(): Promise<{ token: string; actor: Viewer }> {
  const { token, actor } = await signInAs(identity, username);
  if (actor.kind !== 'customer') throw new Error('Not signed in.');
  return { token, actor };
}
const resolve = (token: string) => resolveActor(identity.ctx(), { token });

async function startEnrolment(as: Actor = viewer) {
  const started = await startPasskeyEnrolment(identity.ctx(as), { party });
  if (started.__typename !== 'StartPasskeyEnrolmentSuccess') throw new Error(started.message);
  return started;
}

type Changes = Parameters<SoftPasskey['create']>[1];

async function enrol(changes: Changes = {}, as: Viewer = viewer) {
  const { challengeId, optionsJson } = await startEnrolment(as);
  const answerJson = soft.create(optionsJson, changes);
  return finishPasskeyEnrolment(identity.ctx(as), { challengeId, answerJson, name, party });
}

/** Enrols, and goes on as the customer under the new token. */
async function enrolled() {
  const result = await enrol();
  if (result.__typename !== 'FinishPasskeyEnrolmentSuccess') throw new Error(result.message);
  const actor = await resolve(result.sessionToken);
  if (actor.kind !== 'customer') throw new Error('The session ended.');
  return { ...result, actor };
}

/** Asks for a passkey as this actor, and answers. */
async function answer(as: Actor = { kind: 'anonymous' }, changes: Changes = {}) {
  const { challengeId, optionsJson } = await startPasskeyUse(identity.ctx(as), { party });
  return { challengeId, answerJson: soft.get(optionsJson, changes), party };
}
const signIn = async (changes: Changes = {}) =>
  signInWithPasskey(identity.ctx(), await answer({ kind: 'anonymous' }, changes));
const rowOf = async () => (await identity.db.database.select().from(passkey).where(eq(passkey.loginId, loginId)))[0];
const eventKinds = async () =>
  (await identity.db.database.select().from(securityEvent).where(eq(securityEvent.loginId, loginId))).map(
    ({ kind }) => kind,
  );

describe('enrolment', () => {
  test('asks the browser for one that it finds by itself and that verifies its person, for our host alone', async () => {
    const options = JSON.parse((await startEnrolment()).optionsJson);
    expect(options).toMatchObject({
      rp: { id: 'portal.example', name: 'Demarc' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(options.pubKeyCredParams.map(({ alg }: { alg: number }) => alg)).toEqual([-8, -7, -257]);
  });

  test('stores nothing for a session that was ended in another window', async () => {
    const { challengeId, optionsJson } = await startEnrolment(viewer);
    await revokeSessions(identity.db.database, loginId, identity.clock.now());
    const answerJson = soft.create(optionsJson);
    const result = await finishPasskeyEnrolment(identity.ctx(viewer), { challengeId, answerJson, name, party });
    expect([result.__typename, await rowOf()]).toEqual(['ChangedElsewhereError', undefined]);
  });

  test('gives the session another token, ends the others, and tells the owner', async () => {
    const other = await signedIn();
    const { sessionToken, recoveryCodes } = await enrolled();
    expect((await resolve(token)).kind).toBe('anonymous');
    expect((await resolve(other.token)).kind).toBe('anonymous');
    expect(await resolve(sessionToken)).toMatchObject({ kind: 'customer', assurance: 'full' });
    expect(recoveryCodes).toHaveLength(10);
    expect((await readArchive(identity, accountId))[0]).toMatchObject({
      template: 'passkey-enrolled',
      data: { passkey: name },
    });
    expect(await eventKinds()).toContain('passkey-enrolled');
  });

  test('keeps the recovery codes there are', async () => {
    const first = await enrolled();
    soft = createSoftPasskey({ origin: party.portalUrl });
    const second = await enrol({}, first.actor);
    expect(second).toMatchObject({ __typename: 'FinishPasskeyEnrolmentSuccess', recoveryCodes: null });
  });

  test.each<[string, Changes]>([
    ['made at another site', { origin: 'https://portal.example.evil.example' }],
    ['for another host', { rpId: 'evil.example' }],
    ['without its person verified', { isUserVerified: false }],
  ])('refuses one %s', async (_name, changes) => {
    expect((await enrol(changes)).__typename).toBe('PasskeyRefusedError');
    expect(await rowOf()).toBeUndefined();
    expect(await resolve(token)).toMatchObject({ kind: 'customer' });
  });

  test('takes a challenge once, from whom it was given to, for five minutes', async () => {
    const { challengeId, optionsJson } = await startEnrolment();
    const finish = (as: Viewer) =>
      finishPasskeyEnrolment(identity.ctx(as), { challengeId, answerJson: soft.create(optionsJson), name, party });
    const stranger = await createLogin(identity, `stranger.${logins}`).then(() =>
      signInAs(identity, `stranger.${logins}`),
    );
    expect((await finish(stranger.actor as Viewer)).__typename).toBe('PasskeyRefusedError');
    const results = await Promise.all([finish(viewer), finish(viewer)]);
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'FinishPasskeyEnrolmentSuccess',
      'PasskeyRefusedError',
    ]);
    ({ actor: viewer } = await signInAgain());
    const late = await startEnrolment();
    identity.clock.advance({ minutes: 5 });
    const answerJson = createSoftPasskey({ origin: party.portalUrl }).create(late.optionsJson);
    const input = { challengeId: late.challengeId, answerJson, name, party };
    expect((await finishPasskeyEnrolment(identity.ctx(viewer), input)).__typename).toBe('PasskeyRefusedError');
  });

  test.each(['', '\0', '\ud800', '[]', 'null', '{}', '{"id":"a","response":{}}', 'x'.repeat(1_000_000)])(
    'answers malformed answer %#',
    async (answerJson) => {
      const { challengeId } = await startEnrolment();
      const result = await finishPasskeyEnrolment(identity.ctx(viewer), { challengeId, answerJson, name, party });
      expect(result.__typename).toBe('PasskeyRefusedError');
    },
  );

  test.each(['', '   ', '\0', 'x'.repeat(61)])('asks for another name than %j', async (name) => {
    const { challengeId, optionsJson } = await startEnrolment();
    const input = { challengeId, answerJson: soft.create(optionsJson), name, party };
    expect(await finishPasskeyEnrolment(identity.ctx(viewer), input)).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'name',
    });
  });
});

/** A full session by passkey. */
async function signInAgain(): Promise<{ actor: Viewer }> {
  const result = await signIn();
  if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
  const actor = await resolve(result.sessionToken);
  if (actor.kind !== 'customer') throw new Error('Not signed in.');
  return { actor };
}

describe('sign-in by passkey alone', () => {
  beforeEach(enrolled);

  test('begins a full session of the one it belongs to', async () => {
    expect((await signInAgain()).actor).toMatchObject({ loginId, assurance: 'full' });
  });

  test.each<[string, Changes]>([
    ['shown at another site', { origin: 'https://evil.example' }],
    ['for another host', { rpId: 'evil.example' }],
    ['without its person verified', { isUserVerified: false }],
  ])('refuses one %s', async (_name, changes) => {
    expect((await signIn(changes)).__typename).toBe('PasskeyRefusedError');
  });

  test('takes an answer once, of many at once', async () => {
    const input = await answer();
    const results = await Promise.all(Array.from({ length: 20 }, () => signInWithPasskey(identity.ctx(), input)));
    expect(results.filter((result) => result.__typename === 'SignInSuccess')).toHaveLength(1);
  });

  test('takes no answer after five minutes', async () => {
    const input = await answer();
    identity.clock.advance({ minutes: 5 });
    expect((await signInWithPasskey(identity.ctx(), input)).__typename).toBe('PasskeyRefusedError');
  });

  test('takes no answer that was given for something else', async () => {
    const { actor } = await signInAgain();
    expect((await signInWithPasskey(identity.ctx(), await answer(actor))).__typename).toBe('PasskeyRefusedError');
  });

  test('refuses a copy, whose counter has not moved on, and writes that down', async () => {
    await signIn({ counter: 10 });
    for (const counter of [10, 9, 1]) {
      expect(await signIn({ counter })).toMatchObject({ message: expect.stringMatching(/copied/) });
    }
    expect((await rowOf())?.counter).toBe(10);
    expect((await eventKinds()).filter((kind) => kind === 'passkey-refused')).toHaveLength(3);
    expect((await signIn({ counter: 11 })).__typename).toBe('SignInSuccess');
  });

  test('does not let a counter go back to none', async () => {
    await signIn({ counter: 10 });
    expect((await signIn({ counter: 0 })).__typename).toBe('PasskeyRefusedError');
  });

  test('refuses a passkey nobody has', async () => {
    soft = createSoftPasskey({ origin: party.portalUrl });
    expect((await signIn()).__typename).toBe('PasskeyRefusedError');
  });
});

test('a passkey that keeps no counter signs in again and again', async () => {
  soft = createSoftPasskey({ origin: party.portalUrl, keepsCounter: false });
  await enrolled();
  for (const _ of [1, 2, 3]) expect((await signIn()).__typename).toBe('SignInSuccess');
});

describe('a login whose only second factor is a passkey', () => {
  let recoveryCodes: string[];
  let owing: Viewer;
  beforeEach(async () => {
    recoveryCodes = (await enrolled()).recoveryCodes ?? [];
    ({ actor: owing } = await signedIn());
  });

  test('owes it after the password, and gets a full session for it', async () => {
    expect(owing).toMatchObject({ assurance: 'password', roles: new Map() });
    const result = await verifyPasskey(identity.ctx(owing), await answer(owing));
    if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
    expect(await resolve(result.sessionToken)).toMatchObject({ loginId, assurance: 'full' });
    expect((await verifyPasskey(identity.ctx(owing), await answer(owing))).__typename).toBe('PasskeyRefusedError');
  });

  test('does not take another login’s passkey', async () => {
    const theirs = `other.${logins}`;
    await createLogin(identity, theirs);
    const { actor } = await signInAs(identity, theirs);
    soft = createSoftPasskey({ origin: party.portalUrl });
    await enrol({}, actor as Viewer);
    expect((await verifyPasskey(identity.ctx(owing), await answer(owing))).__typename).toBe('PasskeyRefusedError');
  });

  test('takes a recovery code in its place, once', async () => {
    const [code = ''] = recoveryCodes;
    const result = await verifyRecoveryCode(identity.ctx(owing), { code: code.toLowerCase().replace('-', ' ') });
    expect(result).toMatchObject({ __typename: 'VerifyRecoveryCodeSuccess', assurance: 'full', recoveryCodesLeft: 9 });
    const { actor: again } = await signedIn();
    expect((await verifyRecoveryCode(identity.ctx(again), { code })).__typename).toBe('InvalidCodeError');
  });

  test('confirms by it, and not by the password', async () => {
    const { actor } = await signInAgain();
    identity.clock.advance({ minutes: 6 });
    expect(await viewStepUpWays(identity.ctx(), actor)).toEqual(['passkey']);
    const result = await stepUp(identity.ctx(actor), { passkey: await answer(actor) });
    if (result.__typename !== 'StepUpSuccess') throw new Error(result.message);
    expect(await resolve(result.sessionToken)).toMatchObject({ authenticatedAt: identity.clock.now() });
    const stale = await stepUp(identity.ctx(actor), { passkey: await answer() });
    expect(stale.__typename).toBe('StepUpRefusedError');
  });

  test('owes nothing more once it is removed, and its recovery codes are gone', async () => {
    const { actor } = await signInAgain();
    const { id } = (await rowOf()) ?? { id: '' };
    expect(await removePasskey(identity.ctx(actor), { passkeyId: id })).toMatchObject({
      __typename: 'RemovePasskeySuccess',
    });
    expect((await signIn()).__typename).toBe('PasskeyRefusedError');
    expect((await signedIn()).actor).toMatchObject({ assurance: 'full' });
    expect((await verifyRecoveryCode(identity.ctx(owing), { code: recoveryCodes[1] ?? '' })).__typename).toBe(
      'InvalidCodeError',
    );
    const told = (await readArchive(identity, accountId)).map(({ template }) => template);
    expect(told).toContain('passkey-removed');
  });
});

test('nobody renames or removes another’s passkey', async () => {
  await enrolled();
  const { id = '' } = (await rowOf()) ?? {};
  const theirs = `neighbour.${logins}`;
  await createLogin(identity, theirs);
  const { actor } = await signInAs(identity, theirs);
  const input = { passkeyId: id, name: 'Mine now' };
  expect((await renamePasskey(identity.ctx(actor), input)).__typename).toBe('NotFoundError');
  expect((await removePasskey(identity.ctx(actor), input)).__typename).toBe('NotFoundError');
  expect(await rowOf()).toMatchObject({ name });
});
