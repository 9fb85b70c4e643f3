import { idOf, instantOf, meCte, pageOf, ticketFields } from './floor-parts-store.ts';

/** `ViewTicket` of one account's ticket in one statement. `$1` account id, `$2` now, `$3` ticket id. */
export const floorTicketSql = `
with ${meCte}
select ${pageOf(`
  'ticket', (select json_build_object(${ticketFields('t')}, 'answerDueAt', ${instantOf('t.answer_due_at')},
    'messages', (select coalesce(json_agg(json_build_object('id', ${idOf('tmsg', 'm.id')}, 'author', upper(m.author),
        'body', m.body, 'sentAt', ${instantOf('m.sent_at')}) order by m.sent_at, m.id), '[]')
      from ticket_message m where m.account_id = $1 and m.ticket_id = t.id))
    from trouble_ticket t where t.account_id = $1 and t.id = $3)`)}`;
