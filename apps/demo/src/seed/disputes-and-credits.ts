import { answerDispute, disputeCharge } from '@demarc/billing';
import { createFixedClock } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { subscriptionId } from './bill-history.ts';
import { findLineOfKind } from './disputed-line-store.ts';
import type { Household } from './household.ts';
import { accountIdOf } from './household-rows.ts';
import { idNamed } from './id-named.ts';
import type { SeedContext } from './seed-household.ts';

const dayMs = 86_400_000;

/** Disputes what the household disputes, and credits it for what failed, as customers, staff and jobs would. */
export async function seedDisputesAndCredits(ctx: SeedContext, household: Household): Promise<void> {
  const { disputed, failed } = household;
  if (failed) await seedFailures(ctx, household, failed);
  if (!disputed) return;
  const accountId = accountIdOf(household);
  const line = await findLineOfKind(ctx.database, { accountId, kind: disputed.kind });
  if (!line) throw new Error(`${household.key} has no ${disputed.kind} on its bills.`);
  const clock = createFixedClock(new Date(ctx.clock.now().getTime() - 3 * dayMs));
  const { reason, explanation, amountMinor } = disputed;
  const amount = amountMinor === undefined ? null : { amountMinor, currency: 'USD' };
  const made = await disputeCharge({ ...ctx, clock }, { ...line, amount, reason, explanation });
  if (made.__typename !== 'DisputeChargeSuccess') throw new Error(`${household.key}: ${made.message}`);
  if (disputed.answer === undefined) return;
  const answered = await answerDispute(
    { ...ctx, actor: { kind: 'staff', tokenId: idNamed('demo staff'), name: 'Demo staff' } },
    { disputeId: made.dispute.id, outcome: 'upheld', answer: disputed.answer, reason: 'Looked into the order' },
  );
  if (answered.__typename !== 'AnswerDisputeSuccess') throw new Error(`${household.key}: ${answered.message}`);
}

/** An outage five days ago and a visit that was missed the day after: the worker credits both when it starts. */
async function seedFailures(ctx: SeedContext, household: Household, service: string): Promise<void> {
  const accountId = accountIdOf(household);
  const ago = (days: number) => new Date(ctx.clock.now().getTime() - days * dayMs).toISOString();
  await enqueueJob(ctx, 'credit-failed-service', {
    accountId,
    cause: 'outage',
    outageKey: 'demo-outage',
    subscriptionId: subscriptionId(household, service),
    from: ago(5),
    to: ago(4),
  });
  await enqueueJob(ctx, 'credit-failed-service', {
    accountId,
    cause: 'missed_visit',
    visitKey: 'demo-visit',
    at: ago(4),
  });
}
