import { newId, newReference } from '@demarc/database';
import type postgres from 'postgres';
import type { FloorAnswer } from './floor-operation.ts';

/**
 * `OpenTicket` as one statement that writes the ticket, its message, the audit event, the archived mail and the job
 * that delivers it.
 */
export const floorOpenTicket =
  (sql: postgres.Sql): FloorAnswer =>
  async ({ input, now }) => {
    const { accountId, loginId, category, subject, body } = input as Record<string, string>;
    const [ticketId, reference, messageId] = [newId(), newReference('T'), newId()];
    const answerDueAt = new Date(now.getTime() + 4 * 3_600_000);
    await sql`
      with to_whom as (
        select c.value as email, a.time_zone from contact c join account a on a.id = c.account_id
        where c.account_id = ${accountId as string} and c.channel = 'email' and c.is_primary
      ), ticket as (
        insert into trouble_ticket (account_id, id, reference, category, subject, state, opened_at, updated_at, answer_due_at)
        values (${accountId as string}, ${ticketId}, ${reference}, ${category as string}, ${subject as string}, 'acknowledged', ${now}, ${now}, ${answerDueAt})
        returning *
      ), question as (
        insert into ticket_message (account_id, id, ticket_id, author, body, sent_at)
        select account_id, ${newId()}, id, 'customer', ${body as string}, opened_at from ticket
      ), audit as (
        insert into audit_event (account_id, id, at, actor_kind, actor_id, action, detail)
        select account_id, ${newId()}, opened_at, 'customer', ${loginId as string}, 'ticket.open', jsonb_build_object('reference', reference)
        from ticket
      ), archived as (
        insert into message (account_id, id, channel, category, recipient, template, data, state, queued_at)
        select account_id, ${messageId}, 'email', 'tickets', email, 'ticket-opened', jsonb_build_object('reference', reference,
          'subject', subject, 'answerDueAt', to_char(answer_due_at at time zone time_zone, 'FMDay, FMMonth FMDD, FMHH12:MI AM')), 'queued', opened_at
        from ticket, to_whom
        returning account_id
      )
      select job.id from archived, graphile_worker.add_job('deliver-message', max_attempts => 12, payload => json_build_object(
        'accountId', archived.account_id, 'messageId', ${messageId}::text, 'secrets', json_build_object())) job`;
    const ticket = { id: `tick_${ticketId.replaceAll('-', '')}` };
    return JSON.stringify({ data: { openTicket: { __typename: 'OpenTicketSuccess', ticket } } });
  };
