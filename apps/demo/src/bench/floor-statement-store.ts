import { explainLine, type StatementLineKind } from '@demarc/billing';
import {
  balanceCtes,
  balanceJson,
  idOf,
  instantOf,
  meCte,
  moneyOf,
  pageOf,
  serviceAddressJson,
} from './floor-parts-store.ts';

/** Every kind, so that the type checker misses one that is new. */
const kinds = Object.keys({
  recurring: true,
  prorated: true,
  promotion: true,
  overage: true,
  one_time: true,
  credit: true,
  late_fee: true,
  fee: true,
  tax: true,
} satisfies Record<StatementLineKind, true>) as StatementLineKind[];

const noFacts = {
  code: null,
  subscriptionId: null,
  periodStart: null,
  periodEnd: null,
  promotionEndsOn: null,
  unitPriceMinor: null,
  quantity: null,
  ratePpm: null,
  amountMinor: 0,
  currency: '',
};

const explanation = `case kind ${kinds.map((kind) => `when '${kind}' then '${explainLine({ ...noFacts, kind })}'`).join(' ')} end`;

const isDisputable = `(amount_minor > 0 and kind not in ('promotion', 'credit', 'tax'))`;

const disputeJson = `(select json_build_object('id', ${idOf('disp', 'd.id')}, 'state', upper(d.state))
  from charge_dispute d where d.account_id = $1 and d.statement_id = s.id
    and d.position = statement_line.position and d.state <> 'withdrawn')`;

/** Ten business days on: two weeks, begun on the Friday before a weekend. */
const disputeAnswerBy = `case when me.today <= (s.issued_at at time zone me.time_zone)::date + 60
  then me.today + 14 - greatest(0, extract(isodow from me.today)::int - 5) end`;

/** `ViewStatement` of one account's statement in one statement. `$1` account id, `$2` now, `$3` statement id. */
export const floorStatementSql = `
with ${meCte}, ${balanceCtes}
select ${pageOf(`
  'holderName', me.given_name || ' ' || me.family_name,
  'viewerRole', 'OWNER',
  'serviceAddress', ${serviceAddressJson},
  'balance', ${balanceJson},
  'statement', (select json_build_object('id', ${idOf('stmt', 's.id')}, 'number', number,
    'periodStart', period_start, 'periodEnd', period_end, 'issuedAt', ${instantOf('issued_at')}, 'dueOn', due_on,
    'disputeAnswerBy', ${disputeAnswerBy},
    'openingBalance', ${moneyOf('previous_balance_minor + payments_minor', 's.currency')},
    'paymentsReceived', ${moneyOf('payments_minor', 's.currency')},
    'previousBalance', ${moneyOf('previous_balance_minor', 's.currency')},
    'newCharges', ${moneyOf('new_charges_minor', 's.currency')},
    'totalDue', ${moneyOf('total_due_minor', 's.currency')},
    'lines', (select coalesce(json_agg(json_build_object('position', position, 'kind', upper(kind),
      'description', description, 'explanation', ${explanation}, 'periodStart', period_start, 'periodEnd', period_end,
      'amount', ${moneyOf('amount_minor', 's.currency')},
      'isDisputable', ${isDisputable}, 'dispute', ${disputeJson}) order by position), '[]')
      from statement_line where account_id = $1 and statement_id = s.id))
    from statement s where s.account_id = $1 and s.id = $3)`)}`;
