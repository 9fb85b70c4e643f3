import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { selectRiskFacts } from './risk-store.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { takeTry } from './take-try.ts';
import { createIdentityTest, createLogin, type IdentityTest } from './testing/household-store.ts';

let identity: IdentityTest;
beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());

test('wrong tries count just after they were made, and not an hour later', async () => {
  const { loginId } = await createLogin(identity, 'guessed.before');
  for (let n = 0; n < 5; n += 1) {
    await takeTry(identity.ctx(), { subjectId: loginId, laneId: unknownDevicesLane });
  }
  const wrongJustBefore = async () => {
    const at = identity.clock.now();
    return (await selectRiskFacts(identity.db.database, { loginId, place: null, at })).wrongJustBefore;
  };
  expect(await wrongJustBefore()).toBe(5);
  identity.clock.advance({ minutes: 60 });
  expect(await wrongJustBefore()).toBe(0);
});
