import { createFixedClock, newId } from '@demarc/database';
import { eq, lateFeeRule, serviceAddress } from '@demarc/database/sql';
import { countStatements, createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { payBill } from './pay-bill.ts';
import { remindOfBills } from './remind-of-bills.ts';
import { schedulePayment } from './schedule-payment.ts';
import { setAutopay } from './set-autopay.ts';
import { readNewestMessage } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, type OwingAccount, system } from './testing/owing-account.ts';
import { readTemplates } from './testing/planned-store.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
  await db.database.insert(lateFeeRule).values({
    id: newId(),
    country: 'US',
    region: null,
    amountMinor: 800,
    leastPastDueMinor: 1_000,
    graceDays: 5,
    validFrom: '2020-01-01',
  });
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

/** Owes 84.20, due on March 20th. */
async function owing(timeZone?: string): Promise<OwingAccount> {
  clock.set('2026-03-10T15:00:00Z');
  return createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.approved, timeZone });
}

/** Runs the day's job, twice, as it does when its worker dies. */
async function remindOn(day: string): Promise<void> {
  clock.set(`${day}T14:13:00Z`);
  await remindOfBills(ctx);
  await remindOfBills(ctx);
}

const remindersOf = async ({ accountId }: OwingAccount) =>
  (await readTemplates(db.database, accountId)).filter((template) => template.startsWith('bill-')).toReversed();

test('A bill that nothing planned pays is brought to mind once five days before, and once the day after, it is due', async () => {
  const account = await owing();
  for (const day of ['14', '15', '16', '19', '20', '21', '22', '23']) await remindOn(`2026-03-${day}`);
  expect(await remindersOf(account)).toEqual(['bill-due-soon', 'bill-past-due']);
  expect(await readNewestMessage(db.database, account.accountId)).toMatchObject({
    amount: '$84.20',
    dueOn: 'March 20, 2026',
    fee: '$8.00',
    feeAfter: 'March 25, 2026',
  });
});

test('What a day missed is told on the next, once, and nothing of bills that are long past due', async () => {
  const account = await owing();
  await remindOn('2026-03-18');
  expect(await remindersOf(account)).toEqual(['bill-due-soon']);
  await remindOn('2026-03-23');
  await remindOn('2026-03-24');
  expect(await remindersOf(account)).toEqual(['bill-due-soon', 'bill-past-due']);
  const long = await owing();
  await remindOn('2026-03-24');
  expect(await remindersOf(long)).toEqual([]);
});

test('The day is the account’s own, wherever it lives', async () => {
  const [honolulu, kiritimati] = [await owing('Pacific/Honolulu'), await owing('Pacific/Kiritimati')];
  await remindOn('2026-03-14');
  // At 14:13 UTC it is the next day on Kiritimati already.
  expect(await remindersOf(kiritimati)).toEqual(['bill-due-soon']);
  expect(await remindersOf(honolulu)).toEqual([]);
  await remindOn('2026-03-15');
  expect(await remindersOf(kiritimati)).toEqual(['bill-due-soon']);
  expect(await remindersOf(honolulu)).toEqual(['bill-due-soon']);
});

test('The late fee that is named is the one the bill would charge: of the first of several addresses', async () => {
  const account = await owing();
  const [first] = await db.database
    .select()
    .from(serviceAddress)
    .where(eq(serviceAddress.accountId, account.accountId));
  if (!first) throw new Error('The account has no address.');
  await db.database.insert(serviceAddress).values({ ...first, id: newId(), region: 'ZZ' });
  await db.database.insert(lateFeeRule).values({
    id: newId(),
    country: 'US',
    region: 'ZZ',
    amountMinor: 5_000,
    leastPastDueMinor: 1_000,
    graceDays: 1,
    validFrom: '2020-01-01',
  });
  await remindOn('2026-03-15');
  expect(await readNewestMessage(db.database, account.accountId)).toMatchObject({
    fee: '$8.00',
    feeAfter: 'March 25, 2026',
  });
});

test('Who has autopay, has planned a payment that covers it, or has paid is left alone; who has planned a part is told the rest', async () => {
  const [auto, planned, paid, part] = [await owing(), await owing(), await owing(), await owing()];
  await setAutopay(
    { ...ctx, actor: auto.owner },
    {
      accountId: auto.accountId,
      paymentMethodId: auto.card.id,
      daysBeforeDue: 0,
      limit: null,
      isPaused: false,
      includesPresentBill: true,
    },
  );
  await schedulePayment({ ...ctx, actor: planned.owner }, { ...planned.order(8_420), chargeOn: '2026-03-19' });
  await payBill({ ...ctx, actor: paid.owner }, paid.order(8_420));
  await schedulePayment({ ...ctx, actor: part.owner }, { ...part.order(5_000), chargeOn: '2026-03-19' });
  await remindOn('2026-03-15');
  for (const account of [auto, planned, paid]) expect(await remindersOf(account)).toEqual([]);
  expect(await remindersOf(part)).toEqual(['bill-due-soon']);
  expect(await readNewestMessage(db.database, part.accountId)).toMatchObject({ amount: '$34.20' });
});

test('Reminding many sends no more statements than reminding one, and only the system reminds', async () => {
  const counted = async (many: number) => {
    for (let made = 0; made < many; made += 1) await owing();
    clock.set('2026-03-15T14:13:00Z');
    const { database, count } = countStatements(db.database);
    await remindOfBills({ ...ctx, database });
    return count();
  };
  const one = await counted(1);
  expect(await counted(20)).toBe(one);
  const owner = await (await createTestAccount(db.database)).member('owner');
  await expect(remindOfBills({ ...ctx, actor: owner })).rejects.toThrow('Only the system');
});
