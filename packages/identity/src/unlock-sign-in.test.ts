import type { Actor } from '@demarc/database';
import { auditEvent, eq } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { recoveryLane, unknownDevicesLane } from './secret-budget.ts';
import { signIn } from './sign-in.ts';
import { takeTry } from './take-try.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
} from './testing/household-store.ts';
import { recover } from './testing/recovery-store.ts';
import { unlockSignIn } from './unlock-sign-in.ts';

let identity: IdentityTest;
let home: Household & { loginId: string };
let username: string;
let count = 0;
const staff: Actor = { kind: 'staff', tokenId: 'staff-1', name: 'Service desk' };
const reason = 'Called from the number on record, passport seen';

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  count += 1;
  username = `locked.${count}`;
  home = await createLogin(identity, username);
});

async function exhaust(laneId: string) {
  for (let hour = 0; hour < 12; hour += 1) {
    while ((await takeTry(identity.ctx(), { subjectId: home.loginId, laneId })) === 'go');
    identity.clock.advance({ minutes: 61 });
  }
}

test('a sign-in that no waiting opens is opened by staff; its owner is told, and the reason is kept', async () => {
  await exhaust(unknownDevicesLane);
  await exhaust(recoveryLane);
  const attempt = () => signIn(identity.ctx(), { username, password: demoPassword });
  expect(await attempt()).toMatchObject({ __typename: 'SignInLockedError', retryAt: null });

  const result = await unlockSignIn(identity.ctx(staff), { username: username.toUpperCase(), reason });
  expect(result).toEqual({ __typename: 'UnlockSignInSuccess', username });
  expect((await attempt()).__typename).toBe('SignInSuccess');
  expect(await takeTry(identity.ctx(), { subjectId: home.loginId, laneId: recoveryLane })).toBe('go');
  const audits = await identity.db.database.select().from(auditEvent).where(eq(auditEvent.accountId, home.accountId));
  expect(audits).toContainEqual(
    expect.objectContaining({ actorKind: 'staff', actorId: 'staff-1', action: 'sign_in.unlock', reason }),
  );
  const told = (await readArchive(identity, home.accountId)).map(({ template }) => template);
  expect(told).toContain('sign-in-unlocked-by-staff');
});

test('codes go out again after a stranger has used up those of the day', async () => {
  const send = () => recover(identity, { by: { byUsername: { username } } });
  while ((await send()).secrets);
  await unlockSignIn(identity.ctx(staff), { username, reason });
  expect((await send()).secrets?.code).toMatch(/^\d{4} \d{4}$/);
});

test.each(['nobody.at.all', '', ...poisonTexts])('a name nobody has is not found: %#', async (name) => {
  expect((await unlockSignIn(identity.ctx(staff), { username: name, reason })).__typename).toBe('NotFoundError');
});

test('nobody but staff does it', async () => {
  expect((await unlockSignIn(identity.ctx(), { username, reason })).__typename).toBe('NotFoundError');
});
