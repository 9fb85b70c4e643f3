import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestOffering } from '@demarc/database/testing';

/** One row of each kind that hangs on an account, to ask for by id. */
export interface Children {
  readonly statementId: string;
  readonly disputeId: string;
  readonly paymentId: string;
  readonly ticketId: string;
}

const at = '2026-03-01T12:00:00Z';

/** Gives an account so many statements, payments, tickets, messages and services, each with its own children. */
export async function createChildren(database: Database, accountId: string, count: number): Promise<Children> {
  const { id: offeringId } = await createTestOffering(database, { kind: 'internet' });
  const run = (statement: ReturnType<typeof sql>) => database.execute<{ id: string }>(statement);
  const numbers = sql`generate_series(1, ${count}::int) as n`;
  const statements = await run(sql`
    insert into statement (account_id, id, number, period_start, period_end, issued_at, due_on, currency,
      previous_balance_minor, payments_minor, new_charges_minor, total_due_minor)
    select ${accountId}, gen_random_uuid(), 'S' || n, date '2026-03-01' - n * 31, date '2026-03-31' - n * 31, ${at}::timestamptz,
      date '2026-04-20' - n * 31, 'USD', 0, 0, 100, 100 from ${numbers} returning id`);
  await run(sql`
    insert into statement_line (account_id, statement_id, position, kind, description, amount_minor)
    select account_id, id, n, 'recurring', 'Line ' || n, 1 from statement, ${numbers} where account_id = ${accountId}`);
  const disputes = await run(sql`
    with disputed as (
      insert into statement_line (account_id, statement_id, position, kind, description, amount_minor)
      select account_id, id, 1000, 'one_time', 'Installation', 1 from statement where account_id = ${accountId} returning *
    )
    insert into charge_dispute (account_id, id, reference, statement_id, position, amount_minor, reason, explanation, state,
      opened_at, answer_by)
    select account_id, gen_random_uuid(), 'D-' || row_number() over (), statement_id, position, 1, 'other', 'Not ordered', 'open',
      ${at}::timestamptz, date '2026-03-13' from disputed returning id`);
  await run(sql`
    insert into account_credit (account_id, id, cause, cause_key, amount_minor, currency, reason, granted_at)
    select ${accountId}, gen_random_uuid(), 'goodwill', 'key-' || n, 100, 'USD', 'For your patience', ${at}::timestamptz from ${numbers}`);
  await run(sql`
    insert into payment_method (account_id, id, processor_token, brand, last_four, expiry_month, expiry_year, is_default, created_at)
    select ${accountId}, gen_random_uuid(), 'pm_' || n, 'visa', '4242', 12, 2030, n = 1, ${at}::timestamptz from ${numbers}`);
  const payments = await run(sql`
    insert into payment (account_id, id, payment_method_id, amount_minor, currency, state, idempotency_key, confirmation_number, created_at, settled_at)
    select account_id, gen_random_uuid(), id, 100, 'USD', 'succeeded', processor_token, processor_token, created_at, created_at
    from payment_method where account_id = ${accountId} returning id`);
  await run(sql`
    insert into planned_payment (account_id, id, kind, statement_id, payment_method_id, charge_on, state, next_try_at,
      idempotency_key, created_at)
    select account_id, gen_random_uuid(), 'autopay', id,
      (select id from payment_method where account_id = ${accountId} and is_default), date '2030-01-01', 'planned',
      timestamptz '2030-01-01', id::text, ${at}::timestamptz
    from statement where account_id = ${accountId}`);
  await run(sql`
    with arranged as (
      insert into payment_arrangement (account_id, id, reference, total_minor, state, created_at, undo_until, ended_at)
      values (${accountId}, gen_random_uuid(), 'A-0', 100, 'kept', ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz)
      returning *
    )
    insert into planned_payment (account_id, id, kind, arrangement_id, payment_method_id, amount_minor, charge_on, state,
      idempotency_key, created_at, ended_at)
    select account_id, gen_random_uuid(), 'instalment', id,
      (select id from payment_method where account_id = ${accountId} and is_default), 1, date '2026-03-02', 'paid',
      'instalment ' || n, ${at}::timestamptz, ${at}::timestamptz from arranged, ${numbers}`);
  await run(sql`
    insert into subscription (account_id, id, offering_id, service_address_id, status, monthly_price_minor, started_on)
    select ${accountId}, gen_random_uuid(), ${offeringId}, gen_random_uuid(), 'active', 100, date '2026-01-01' from ${numbers}`);
  await run(sql`
    insert into equipment (account_id, id, subscription_id, kind, model, serial_number, installed_on)
    select account_id, gen_random_uuid(), id, 'gateway', 'G7', id::text, started_on from subscription where account_id = ${accountId}`);
  const tickets = await run(sql`
    insert into trouble_ticket (account_id, id, reference, category, subject, state, opened_at, updated_at, answer_due_at)
    select ${accountId}, gen_random_uuid(), 'T-' || n, 'internet', 'Ticket ' || n, 'acknowledged', ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz
    from ${numbers} returning id`);
  await run(sql`
    insert into ticket_message (account_id, id, ticket_id, author, body, sent_at)
    select account_id, gen_random_uuid(), id, 'customer', 'Hello', opened_at from trouble_ticket, ${numbers} where account_id = ${accountId}`);
  await run(sql`
    insert into message (account_id, id, channel, category, recipient, template, data, state, queued_at)
    select ${accountId}, gen_random_uuid(), 'email', 'billing', 'a@example.com', 'totp-enrolled', '{}', 'sent', ${at}::timestamptz from ${numbers}`);
  const first = (rows: readonly { id: string }[]) => rows[0]?.id ?? '';
  return {
    statementId: first(statements),
    disputeId: first(disputes),
    paymentId: first(payments),
    ticketId: first(tickets),
  };
}
