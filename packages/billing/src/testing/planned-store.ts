import { type Database, newId } from '@demarc/database';
import { accountFreeze, autopay, desc, eq, message, paymentMethod, plannedPayment, sql } from '@demarc/database/sql';
import { findArrangement, type PaymentArrangement } from '../arrangement-store.ts';
import type { Autopay } from '../autopay-store.ts';
import type { PlannedPayment } from '../planned-payment-store.ts';

/** An account's planned payments, oldest first. */
export const readPlanned = (database: Database, accountId: string): Promise<PlannedPayment[]> =>
  database
    .select()
    .from(plannedPayment)
    .where(eq(plannedPayment.accountId, accountId))
    .orderBy(plannedPayment.chargeOn, plannedPayment.id);

/** Turns autopay on at a moment, with a card of its own and without a limit: on the due day, and without planning anything. */
export async function turnOnAutopay(
  database: Database,
  { accountId, at, limitMinor = null }: { accountId: string; at: Date; limitMinor?: number | null },
): Promise<Autopay> {
  const paymentMethodId = newId();
  await database.insert(paymentMethod).values({
    accountId,
    id: paymentMethodId,
    processorToken: `pm_${paymentMethodId}`,
    brand: 'visa',
    lastFour: '4242',
    expiryMonth: 12,
    expiryYear: 2030,
    isDefault: true,
    createdAt: at,
  });
  const rule: Autopay = {
    accountId,
    paymentMethodId,
    daysBeforeDue: 0,
    limitMinor,
    isPaused: false,
    turnedOnAt: at,
    changedAt: at,
    turnedOffAt: null,
  };
  await database.insert(autopay).values(rule);
  return rule;
}

/** The templates of the messages to an account, newest first. */
export async function readTemplates(database: Database, accountId: string): Promise<string[]> {
  const rows = await database
    .select({ template: message.template })
    .from(message)
    .where(eq(message.accountId, accountId))
    .orderBy(desc(message.queuedAt), desc(message.id));
  return rows.map(({ template }) => template);
}

/** Takes the jobs the sweeps have queued, as a worker would. */
export async function takeCollectJobs(
  database: Database,
): Promise<{ accountId: string; plannedPaymentId: string; tryNumber: number }[]> {
  const rows = await database.execute<{
    payload: { accountId: string; plannedPaymentId: string; tryNumber: number };
  }>(sql`
    delete from graphile_worker._private_jobs where key like 'collect-planned-payment:%' returning payload`);
  return rows.map(({ payload }) => payload);
}

/** Has the jobs the sweeps have queued been tried so often. */
export async function failCollectJobs(database: Database, attempts: number): Promise<void> {
  await database.execute(sql`
    update graphile_worker._private_jobs set attempts = ${attempts} where key like 'collect-planned-payment:%'`);
}

export const readCollectJobs = (database: Database) =>
  database.execute<{ attempts: number; priority: number }>(sql`
    select attempts, priority from graphile_worker._private_jobs where key like 'collect-planned-payment:%'`);

export async function freezeAccount(database: Database, accountId: string, loginId: string, at: Date): Promise<void> {
  await database.insert(accountFreeze).values({
    accountId,
    id: accountId,
    cause: 'reported',
    loginId,
    frozenAt: at,
    liftedAt: null,
    liftedBy: null,
  });
}

export async function liftFreeze(database: Database, accountId: string, at: Date): Promise<void> {
  await database
    .update(accountFreeze)
    .set({ liftedAt: at, liftedBy: 'test' })
    .where(eq(accountFreeze.accountId, accountId));
}

/** Takes an account's planned payments away, so that no other test finds them. */
export async function forgetPlanned(database: Database, accountId: string): Promise<void> {
  await database.delete(plannedPayment).where(eq(plannedPayment.accountId, accountId));
}

export const readArrangement = (
  database: Database,
  { accountId, id }: Pick<PaymentArrangement, 'accountId' | 'id'>,
): Promise<PaymentArrangement | undefined> => findArrangement(database, id, [accountId]);
