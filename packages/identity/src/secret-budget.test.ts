import { newId } from '@demarc/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mostWrongInARow, recoveryLane, subjectOf, unknownDevicesLane } from './secret-budget.ts';
import { clearTries, forgiveTries, giveBackTry, takeTry } from './take-try.ts';
import { createIdentityTest, type IdentityTest } from './testing/household-store.ts';

let identity: IdentityTest;
let subjectId: string;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(() => {
  subjectId = newId();
});

const take = (laneId = unknownDevicesLane) => takeTry(identity.ctx(), { subjectId, laneId });
/** Takes many at once. @returns How many were let through. */
const burst = async (count: number, laneId?: string) => {
  const answers = await Promise.all(Array.from({ length: count }, () => take(laneId)));
  return answers.filter((answer) => answer === 'go').length;
};
/** Takes bursts, each after the longest rest, until nothing goes any more. @returns How many were let through. */
const exhaust = async (laneId?: string) => {
  let evaluated = 0;
  for (let hour = 0; hour < 12; hour += 1) {
    evaluated += await burst(15, laneId);
    identity.clock.advance({ minutes: 61 });
  }
  return evaluated;
};
const inMinutes = (minutes: number) => new Date(identity.clock.now().getTime() + minutes * 60_000);

test('of 50 tries at once ten are evaluated, then the lane rests for 15 minutes', async () => {
  const end = inMinutes(15);
  expect(await burst(50)).toBe(10);
  expect(await take()).toEqual({ lockedUntil: end });
  identity.clock.advance({ minutes: 14 });
  expect(await take()).toEqual({ lockedUntil: end });
  identity.clock.advance({ minutes: 1 });
  expect(await take()).toBe('go');
});

test('ten more cost an hour', async () => {
  await burst(10);
  identity.clock.advance({ minutes: 15 });
  const end = inMinutes(60);
  expect(await burst(50)).toBe(10);
  expect(await take()).toEqual({ lockedUntil: end });
});

test('all lanes together evaluate at most 100 in a row, however many devices there are', async () => {
  let evaluated = await exhaust();
  for (const laneId of [newId(), newId(), newId(), recoveryLane]) evaluated += await exhaust(laneId);
  expect(evaluated).toBeLessThanOrEqual(100);
  expect(evaluated).toBe(Object.values(mostWrongInARow).reduce((sum: number, most) => sum + most, 0));
  identity.clock.advance({ days: 400 });
  expect(await take()).toEqual({ lockedUntil: null });
});

test('what strangers use up locks neither a known device nor the way back', async () => {
  await exhaust();
  expect(await take()).toEqual({ lockedUntil: null });
  expect(await take(newId())).toBe('go');
  expect(await take(recoveryLane)).toBe('go');
});

test('a right one begins the count of its lane anew, and of no other', async () => {
  const device = newId();
  await burst(9);
  await burst(9, device);
  await forgiveTries(identity.ctx(), { subjectId, laneId: device });
  expect(await burst(50, device)).toBe(10);
  expect(await burst(50)).toBe(1);
});

test('one given back is as if it had not been taken, the rest it began too', async () => {
  await burst(10);
  await giveBackTry(identity.ctx(), { subjectId, laneId: unknownDevicesLane });
  expect(await burst(50)).toBe(1);
});

test('a proof by other means begins every lane anew', async () => {
  await exhaust();
  const device = newId();
  await burst(10, device);
  await clearTries(identity.ctx(), { subjectId });
  expect(await burst(50)).toBe(10);
  expect(await burst(50, device)).toBe(10);
});

describe('the subject', () => {
  test('of a name somebody has is the login', () => {
    const loginId = newId();
    expect(subjectOf('dana', loginId)).toBe(loginId);
  });

  test.each(['nobody', '', '\0', '\ud800', 'x'.repeat(1_000_000)])(
    'of name %# that nobody has is one id',
    async (name) => {
      const id = subjectOf(name, undefined);
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(subjectOf(name.toUpperCase(), undefined)).toBe(id);
      expect(await takeTry(identity.ctx(), { subjectId: id, laneId: unknownDevicesLane })).toBe('go');
    },
  );
});
