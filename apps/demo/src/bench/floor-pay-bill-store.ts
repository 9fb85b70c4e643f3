import { newId, newReference } from '@demarc/database';
import type postgres from 'postgres';
import { chargeCard } from './charge-card.ts';
import type { FloorAnswer } from './floor-operation.ts';

/**
 * `PayBill`: one statement that writes the intended payment with the job that looks after it, the same question to the
 * same processor, one statement that settles, books, audits and queues the receipt. It sums the balance as it was when
 * the statement began, so two payments at once could pay the same debt: cheaper than is right, as a floor may be.
 */
export const floorPayBill =
  (sql: postgres.Sql, processorUrl: string): FloorAnswer =>
  async ({ input, now }) => {
    const { accountId, loginId, paymentMethodId, idempotencyKey } = input as Record<string, string>;
    const amountMinor = Number(input.amountMinor);
    const [paymentId, confirmationNumber] = [newId(), newReference('P')];
    const [intended] = await sql<{ token: string; customer: string }[]>`
      with locked as (
        select id, currency, processor_customer_id from account where id = ${accountId as string} for no key update
      ), owed as (
        select (select coalesce(sum(amount_minor), 0) from ledger_entry where account_id = ${accountId as string} and book = 'receivable')
          - (select coalesce(sum(amount_minor), 0) from payment where account_id = ${accountId as string} and state in ('intended', 'unknown', 'processing')) as minor
      ), card as (
        select * from payment_method where account_id = ${accountId as string} and id = ${paymentMethodId as string} and removed_at is null
      ), paid as (
        insert into payment (account_id, id, payment_method_id, amount_minor, currency, state, idempotency_key, confirmation_number, created_at)
        select locked.id, ${paymentId}, card.id, ${amountMinor}, currency, 'intended', ${idempotencyKey as string}, ${confirmationNumber}, ${now}
        from locked, owed, card where owed.minor >= ${amountMinor}
        returning *
      ), audit as (
        insert into audit_event (account_id, id, at, actor_kind, actor_id, action, detail)
        select account_id, ${newId()}, created_at, 'customer', ${loginId as string}, 'payment.pay', jsonb_build_object(
          'amountMinor', amount_minor, 'currency', currency, 'confirmationNumber', confirmation_number) from paid
      )
      select card.processor_token as token, locked.processor_customer_id as customer
      from paid, card, locked, graphile_worker.add_job('reconcile-payment', max_attempts => 12,
        run_at => ${new Date(now.getTime() + 120_000)}, job_key => ${`reconcile-payment:${paymentId}`},
        payload => json_build_object('accountId', paid.account_id, 'paymentId', paid.id)) job`;
    if (!intended) return JSON.stringify({ data: { payBill: { __typename: 'NothingToPayError' } } });

    const { token, customer } = intended;
    const processorPaymentId = await chargeCard(processorUrl, { paymentId, amountMinor, token, customer });
    const settledAt = new Date();
    const messageId = newId();
    await sql`
      with locked as (
        select id, account_number from account where id = ${accountId as string} for no key update
      ), settled as (
        update payment set state = 'succeeded', processor_payment_id = ${processorPaymentId}, settled_at = ${settledAt}
        from locked where account_id = locked.id and payment.id = ${paymentId} and state in ('intended', 'unknown', 'processing')
        returning payment.*, locked.account_number
      ), booked as (
        insert into ledger_transaction (account_id, id, kind, cause_id, description, occurred_at)
        select account_id, ${newId()}, 'payment', id, 'Payment ' || confirmation_number, ${settledAt} from settled
        returning account_id, id
      ), entries as (
        insert into ledger_entry (account_id, transaction_id, book, amount_minor, currency)
        select booked.account_id, booked.id, book, side * amount_minor, currency
        from booked, settled, (values ('cash', 1), ('receivable', -1)) sides (book, side)
      ), audit as (
        insert into audit_event (account_id, id, at, actor_kind, actor_id, action, detail)
        select account_id, ${newId()}, ${settledAt}, 'customer', ${loginId as string}, 'payment.succeed',
          jsonb_build_object('confirmationNumber', confirmation_number, 'amountMinor', amount_minor) from settled
      ), archived as (
        insert into message (account_id, id, channel, category, recipient, template, data, state, queued_at)
        select s.account_id, ${messageId}, 'email', 'payments', c.value, 'payment-receipt', jsonb_build_object(
          'amount', to_char(s.amount_minor / 100.0, 'FM$999,990.00'), 'accountNumber', s.account_number,
          'method', initcap(m.brand) || ' ending in ' || m.last_four, 'confirmationNumber', s.confirmation_number,
          'at', to_char(s.settled_at, 'FMMonth FMDD, YYYY'), 'balance', (select to_char((sum(amount_minor) - s.amount_minor) / 100.0, 'FM$999,990.00')
            from ledger_entry where account_id = s.account_id and book = 'receivable')), 'queued', ${settledAt}
        from settled s join payment_method m on m.account_id = s.account_id and m.id = s.payment_method_id
        join contact c on c.account_id = s.account_id and c.channel = 'email' and c.is_primary
        returning account_id
      )
      select job.id from archived, graphile_worker.add_job('deliver-message', max_attempts => 12, payload => json_build_object(
        'accountId', archived.account_id, 'messageId', ${messageId}::text, 'secrets', json_build_object())) job`;
    const payment = { id: `pay_${paymentId.replaceAll('-', '')}`, state: 'SUCCEEDED' };
    return JSON.stringify({ data: { payBill: { __typename: 'PayBillSuccess', payment } } });
  };
