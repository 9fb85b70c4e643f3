import { bookPayment, issueStatement } from '@demarc/billing';
import { type Context, createFixedClock, dayIn } from '@demarc/database';
import { registerLogin, registerTotp } from '@demarc/identity';
import { orderPlanChange } from '@demarc/service';
import { ingestUsage } from '@demarc/usage';
import { planStatements, subscriptionId } from './bill-history.ts';
import { offeringByCode } from './catalogue.ts';
import { totpSecretOf } from './demo-credentials.ts';
import { demoPassword } from './demo-facts.ts';
import { seedDisputesAndCredits } from './disputes-and-credits.ts';
import type { Household, HouseholdMember } from './household.ts';
import { accountIdOf, householdRows } from './household-rows.ts';
import {
  findLoginId,
  insertHousehold,
  insertMember,
  insertMessages,
  insertPayments,
  insertTickets,
} from './household-store.ts';
import { archiveOf } from './message-archive.ts';
import { type PlannedPayment, planPayment } from './payment-history.ts';
import { seedPlanned } from './planned-payments.ts';
import { returnedAt, seedReturn } from './return-history.ts';
import { ticketRows } from './ticket-history.ts';
import { planUsage } from './usage-history.ts';

/** What the seed acts with: the system, with the key that seals second factors. */
export type SeedContext = Context & { readonly sealKey: Buffer };

/** Makes a household as it came to be: what is billed, booked and signed in goes through the domains' own use cases. */
export async function seedHousehold(ctx: SeedContext, household: Household): Promise<void> {
  const now = ctx.clock.now();
  const today = dayIn(household.timeZone, now);
  const rows = householdRows(household, today);
  await insertHousehold(ctx.database, rows);
  for (const member of household.members) await seedMember(ctx, household, member);
  const payments = await seedBilling(ctx, household, today);
  await seedUsage(ctx, household, today);
  const tickets = ticketRows(household, now);
  await insertTickets(ctx.database, tickets.tickets, tickets.messages);
  await insertMessages(
    ctx.database,
    archiveOf(household, { registeredAt: rows.account.createdAt, payments, tickets: tickets.tickets }),
  );
  await seedOrder(ctx, household);
  await seedDisputesAndCredits(ctx, household);
  await seedPlanned(ctx, household);
}

async function seedMember(ctx: SeedContext, household: Household, member: HouseholdMember): Promise<void> {
  const accountId = accountIdOf(household);
  const { username, role } = member;
  const known = await findLoginId(ctx.database, username);
  if (known !== undefined) {
    await insertMember(ctx.database, { accountId, loginId: known, role, createdAt: ctx.clock.now() });
    return;
  }
  const { loginId } = await registerLogin(ctx, { accountId, username, password: demoPassword, role });
  if (member.hasTotp) await registerTotp(ctx, { loginId, secret: totpSecretOf(ctx.sealKey, username) });
}

/** Month after month: a statement, then its payment, so that each statement finds the ledger as it stood. */
async function seedBilling(ctx: SeedContext, household: Household, today: string): Promise<PlannedPayment[]> {
  const accountId = accountIdOf(household);
  const clock = createFixedClock(ctx.clock.now());
  const inThePast: Context = { ...ctx, clock };
  const payments: PlannedPayment[] = [];
  for (const { ago, cycle, ...planned } of planStatements(household, today)) {
    clock.set(planned.issuedAt);
    const statement = await issueStatement(inThePast, {
      ...planned,
      accountId,
      periodStart: cycle.start,
      periodEnd: cycle.end,
    });
    const payment = planPayment(household, ago, statement);
    if (!payment) continue;
    payments.push(payment);
    await insertPayments(ctx.database, [payment.row]);
    if (payment.row.state !== 'succeeded') continue;
    clock.set(payment.row.createdAt);
    const { id: paymentId, amountMinor, currency, createdAt: occurredAt, confirmationNumber } = payment.row;
    await bookPayment(inThePast, {
      accountId,
      paymentId,
      amountMinor,
      currency,
      occurredAt,
      description: `Payment ${confirmationNumber}`,
    });
    clock.set(returnedAt(payment.row));
    await seedReturn(inThePast, household, { ago, payment: payment.row });
  }
  return payments;
}

async function seedUsage(ctx: SeedContext, household: Household, today: string): Promise<void> {
  const records = household.services
    .filter((service) => service.usageGigabytes !== undefined)
    .flatMap((service) => planUsage(household, service, today, ctx.clock.now()));
  if (records.length === 0) return;
  const result = await ingestUsage(ctx, { source: 'radius', records });
  if (result.__typename !== 'IngestUsageSuccess')
    throw new Error(`The usage of ${household.key} was refused: ${result.message}`);
}

async function seedOrder(ctx: SeedContext, { ordered, ...household }: Household): Promise<void> {
  if (!ordered) return;
  const offering = offeringByCode(ordered.code);
  const result = await orderPlanChange(ctx, {
    subscriptionId: subscriptionId(household, ordered.service),
    offeringId: offering.id,
    expectedMonthlyPrice: { amountMinor: offering.monthlyPriceMinor, currency: offering.currency },
  });
  if (result.__typename !== 'OrderPlanChangeSuccess')
    throw new Error(`The order of ${household.key} was refused: ${result.message}`);
}
