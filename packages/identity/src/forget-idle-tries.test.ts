import { newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { forgetIdleTries } from './forget-idle-tries.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { takeTry } from './take-try.ts';
import { createIdentityTest, createLogin, type IdentityTest, system } from './testing/household-store.ts';
import { readRecovery, recover } from './testing/recovery-store.ts';

let identity: IdentityTest;
beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());

const isCounted = async (subjectId: string) =>
  (await identity.db.database.execute(sql`select from secret_budget where subject_id = ${subjectId}`)).length > 0;
const tryOnce = (subjectId: string) => takeTry(identity.ctx(), { subjectId, laneId: unknownDevicesLane });

test('what was written for names nobody has is forgotten after a week; what is a login’s, or newer, stays', async () => {
  const { loginId } = await createLogin(identity, 'some.body');
  const [old, recent] = [newId(), newId()];
  await tryOnce(loginId);
  await tryOnce(old);
  const theirs = await recover(identity, { by: { byUsername: { username: 'some.body' } } });
  const nobodys = await recover(identity, { by: { byUsername: { username: 'nobody.at.all' } } });
  identity.clock.advance({ days: 7, minutes: 1 });
  await tryOnce(recent);
  const nobodysNew = await recover(identity, { by: { byUsername: { username: 'nobody.at.all' } } });

  await forgetIdleTries(identity.ctx(system));
  expect([await isCounted(loginId), await isCounted(old), await isCounted(recent)]).toEqual([true, false, true]);
  expect(await readRecovery(identity, theirs.recoveryId)).toBeDefined();
  expect(await readRecovery(identity, nobodys.recoveryId)).toBeUndefined();
  expect(await readRecovery(identity, nobodysNew.recoveryId)).toBeDefined();
});
