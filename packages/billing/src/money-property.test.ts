import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { findBreaches, readOpenPayments } from './testing/money-model/money-check-store.ts';
import { createMoneyHousehold } from './testing/money-model/money-household.ts';
import { type Choices, operations, reconcile } from './testing/money-model/money-operations.ts';

/** Ten thousand operations, and the search for a short way to a failure. */
jest.setTimeout(300_000);

const operationCount = 10_000;
/** Operations in the life of one account. */
const lifeLength = 200;
/** Accounts that live at once. */
const neighbours = 4;
/** The books are looked at after so many operations. */
const checkEvery = 20;
const searchMs = 60_000;

const seed = Number(process.env.MONEY_SEED ?? Date.now() % 2 ** 31);

const processor = listenInProcess({ silenceMs: 1 });
const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(async () => {
  processor.close();
  await db.drop();
});

type Step = Choices & { readonly name: string };

const number = fc.nat({ max: 999 });
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof(...Object.entries(operations).map(([name, [weight]]) => ({ weight, arbitrary: fc.constant(name) }))),
  size: number,
  pick: number,
});

/** What the processor did for the payments of all accounts, by payment. */
function readProcessor() {
  const charges = Map.groupBy(
    processor.state.charges,
    ({ paymentIntentId }) => processor.state.paymentIntents.get(paymentIntentId)?.metadata.payment_id ?? '',
  );
  return { charges: new Map([...charges].map(([id, all]) => [id, all.map(({ amount }) => amount)])) };
}

const counts = new Map<string, number>();

/**
 * Lives one account's life.
 *
 * @throws With every step up to the one after which the books were wrong.
 */
async function live(steps: readonly Step[]): Promise<void> {
  const household = await createMoneyHousehold({ database: db.database, paymentProcessor });
  const told: string[] = [];
  const check = async () => {
    const breaches = await findBreaches(db.database, household.accountId, readProcessor());
    if (breaches.length > 0) throw new Error(breaches.join('\n'));
  };
  try {
    for (const [index, { name, size, pick }] of steps.entries()) {
      const [, run] = operations[name] as (typeof operations)[string];
      told.push(`${name}(${size}, ${pick})`);
      told.push(`  ${await run(household, { size, pick })}`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (index % checkEvery === checkEvery - 1) await check();
    }
    // A silent card is silent once: whatever is open now is answered when it is asked again.
    for (let tries = 0; tries < 3; tries += 1) await reconcile(household, { size: 0, pick: 0 });
    expect(await readOpenPayments(db.database, household.accountId)).toEqual([]);
    await check();
  } catch (error) {
    throw new Error(`After these steps of account ${household.accountId}:\n${told.join('\n')}`, { cause: error });
  }
}

/** The shortest steps that still fail, as far as they are found in time. */
const shorten = (steps: readonly Step[]) =>
  fc.assert(fc.asyncProperty(fc.array(step, { maxLength: steps.length, size: 'max' }), live), {
    examples: [[[...steps]]],
    numRuns: 1,
    seed,
    interruptAfterTimeLimit: searchMs,
  });

test(`after ${operationCount} random operations books, events, statements and processor agree to the cent`, async () => {
  process.stdout.write(`Random operations on money: MONEY_SEED=${seed} repeats them.\n`);
  const lives = fc.sample(fc.array(step, { minLength: lifeLength, maxLength: lifeLength, size: 'max' }), {
    seed,
    numRuns: operationCount / lifeLength,
  });
  const waiting = lives.values();
  const failed: Step[][] = [];
  await Promise.all(
    Array.from({ length: neighbours }, async () => {
      for (const steps of waiting) await live(steps).catch(() => failed.push(steps));
    }),
  );
  const [first] = failed;
  if (first) await shorten(first);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(operationCount);
  expect(Object.keys(operations).filter((name) => !counts.has(name))).toEqual([]);
  process.stdout.write(`${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
});
