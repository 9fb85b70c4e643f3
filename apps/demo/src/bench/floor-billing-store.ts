import {
  balanceCtes,
  balanceJson,
  cardJson,
  firstPageCte,
  idOf,
  instantOf,
  meCte,
  moneyOf,
  pageInfoOf,
  pageOf,
  returnedOf,
} from './floor-parts-store.ts';

/** `ViewBilling` of one account in one statement. `$1` account id, `$2` now. */
export const floorBillingSql = `
with ${meCte}, ${balanceCtes},
${firstPageCte('bills', 'statement', 'period_end', 'period_end::text')},
${firstPageCte('paid', 'payment', 'created_at', instantOf('created_at'))}
select ${pageOf(`
  'viewerRole', 'OWNER',
  'billsBouncedAt', ${instantOf('me.bills_bounced_at')},
  'balance', ${balanceJson},
  'statements', json_build_object(
    'nodes', (select coalesce(json_agg(json_build_object('id', ${idOf('stmt', 'id')}, 'number', number,
      'periodStart', period_start, 'periodEnd', period_end, 'issuedAt', ${instantOf('issued_at')}, 'dueOn', due_on,
      'totalDue', ${moneyOf('total_due_minor', 'currency')}) order by place), '[]') from bills where place <= 12),
    'pageInfo', ${pageInfoOf('bills')}),
  'payments', json_build_object(
    'nodes', (select coalesce(json_agg(json_build_object('id', ${idOf('pay', 'paid.id')}, 'state', upper(state),
      'returned', ${returnedOf('paid')},
      'createdAt', ${instantOf('paid.created_at')}, 'amount', ${moneyOf('amount_minor', 'paid.currency')},
      'paymentMethod', json_build_object('brand', m.brand, 'lastFour', m.last_four)) order by place), '[]')
      from paid join payment_method m on m.account_id = $1 and m.id = paid.payment_method_id where place <= 12),
    'pageInfo', ${pageInfoOf('paid')}),
  'credits', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', ${idOf('cred', 'c.id')},
      'reason', c.reason, 'grantedAt', ${instantOf('c.granted_at')}, 'amount', ${moneyOf('c.amount_minor', 'c.currency')})
      order by c.granted_at desc, c.id desc), '[]')
    from (select * from account_credit where account_id = $1 order by granted_at desc, id desc limit 4) c)),
  'disputes', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', ${idOf('disp', 'd.id')},
      'reference', d.reference, 'state', upper(d.state), 'answerBy', d.answer_by, 'openedAt', ${instantOf('d.opened_at')},
      'amount', ${moneyOf('d.amount_minor')}, 'line', json_build_object('description', l.description))
      order by d.opened_at desc, d.id desc), '[]')
    from (select * from charge_dispute where account_id = $1 order by opened_at desc, id desc limit 4) d
    join statement_line l on l.account_id = $1 and l.statement_id = d.statement_id and l.position = d.position)),
  'paymentMethods', (select coalesce(json_agg(${cardJson('m')} order by m.is_default desc, m.created_at, m.id), '[]')
    from payment_method m where m.account_id = $1 and m.removed_at is null)`)}`;
