import { makeArrangement, previewArrangement, schedulePayment, setAutopay } from '@demarc/billing';
import { addDays, dayIn, startOfDay } from '@demarc/database';
import type { Household } from './household.ts';
import { accountIdOf, cardIdOf, serialOf } from './household-rows.ts';
import { insertPayments } from './household-store.ts';
import { idNamed } from './id-named.ts';
import { findAutopayRow, markDeclined } from './planned-payment-store.ts';
import type { SeedContext } from './seed-household.ts';

/** Plans what the household has planned, as a customer would. */
export async function seedPlanned(ctx: SeedContext, { planned, ...household }: Household): Promise<void> {
  if (!planned) return;
  const accountId = accountIdOf(household);
  const way = { accountId, paymentMethodId: cardIdOf(household) };
  const today = dayIn(household.timeZone, ctx.clock.now());
  const idempotencyKey = idNamed(`planned ${household.key}`);
  switch (planned.kind) {
    case 'scheduled': {
      const amount = { amountMinor: planned.amountMinor, currency: 'USD' };
      const chargeOn = addDays(today, planned.inDays);
      return expectSuccess(household, await schedulePayment(ctx, { ...way, amount, chargeOn, idempotencyKey }));
    }
    case 'arrangement': {
      const firstOn = addDays(today, planned.firstInDays);
      const terms = { accountId, count: planned.count, frequency: 'fortnightly', firstOn } as const;
      const preview = await previewArrangement(ctx, terms);
      if (preview.__typename !== 'ArrangementPreview') return expectSuccess(household, preview);
      const total = { amountMinor: preview.totalMinor, currency: preview.currency };
      return expectSuccess(household, await makeArrangement(ctx, { ...terms, ...way, total, idempotencyKey }));
    }
    case 'autopay': {
      const rule = { daysBeforeDue: planned.daysBeforeDue, limit: null, isPaused: false, includesPresentBill: true };
      expectSuccess(household, await setAutopay(ctx, { ...way, ...rule }));
      if (planned.declined) await declineOnce(ctx, household, today);
    }
  }
}

/** Yesterday's try found no money on the card; the next one is in two days. */
async function declineOnce(ctx: SeedContext, household: Household, today: string): Promise<void> {
  const accountId = accountIdOf(household);
  const row = await findAutopayRow(ctx.database, accountId);
  if (!row) throw new Error(`${household.key} has no bill that autopay would pay.`);
  const name = `declined autopay ${household.key}`;
  const at = new Date(ctx.clock.now().getTime() - 86_400_000);
  await insertPayments(ctx.database, [
    {
      accountId,
      id: idNamed(name),
      paymentMethodId: cardIdOf(household),
      amountMinor: row.amountMinor,
      currency: 'USD',
      state: 'declined',
      origin: 'autopay',
      originId: row.id,
      idempotencyKey: `planned:${row.id}:1`,
      confirmationNumber: `P-${serialOf(name, 4)}-${serialOf(`${name} end`, 4)}`,
      processorPaymentId: `pi_demo${serialOf(`processor ${name}`, 20)}`,
      declineCode: 'insufficient_funds',
      createdAt: at,
      settledAt: at,
    },
  ]);
  const nextTryAt = startOfDay(household.timeZone, addDays(today, 2));
  await markDeclined(ctx.database, { accountId, id: row.id, paymentId: idNamed(name), nextTryAt });
}

function expectSuccess(household: Pick<Household, 'key'>, result: { __typename: string; message?: string }): void {
  if (!result.__typename.endsWith('Success')) {
    throw new Error(`What ${household.key} planned was refused: ${result.message}`);
  }
}
