import { idOf, instantOf, meCte, moneyOf, pageOf, serviceAddressJson } from './floor-parts-store.ts';

/** `ViewServices` of one account in one statement. `$1` account id, `$2` now. */
export const floorServicesSql = `
with ${meCte}, services as (
  select s.*, coalesce(s.promotion_ends_on >= me.today, false) as promoted
  from subscription s, me where s.account_id = $1 and s.status <> 'ended'
)
select ${pageOf(`
  'serviceAddress', ${serviceAddressJson},
  'subscriptions', (select coalesce(json_agg(json_build_object(
    'id', ${idOf('sub', 's.id')}, 'status', upper(s.status), 'startedOn', s.started_on,
    'offering', json_build_object('id', ${idOf('offer', 'o.id')}, 'kind', upper(o.kind), 'name', o.name,
      'description', o.description, 'downMbps', o.down_mbps, 'upMbps', o.up_mbps, 'allowanceBytes', o.allowance_bytes,
      'monthlyPrice', ${moneyOf('o.monthly_price_minor', 'o.currency')}),
    'monthlyPrice', ${moneyOf('s.monthly_price_minor')},
    'currentPrice', ${moneyOf('greatest(0, s.monthly_price_minor - case when promoted then promotion_discount_minor else 0 end)')},
    'promotion', case when promoted then json_build_object('name', promotion_name, 'endsOn', promotion_ends_on,
      'discount', ${moneyOf('promotion_discount_minor')}) end,
    'equipment', (select coalesce(json_agg(json_build_object('id', ${idOf('eqp', 'e.id')}, 'kind', upper(e.kind),
        'model', model, 'serialNumber', serial_number, 'installedOn', installed_on) order by installed_on, e.id), '[]')
      from equipment e where e.account_id = $1 and e.subscription_id = s.id and returned_on is null),
    'pendingOrder', (select json_build_object('id', ${idOf('order', 'p.id')}, 'effectiveOn', effective_on,
        'orderedAt', ${instantOf('ordered_at')},
        'offering', json_build_object('id', ${idOf('offer', 'n.id')}, 'name', n.name),
        'monthlyPrice', ${moneyOf('p.monthly_price_minor')})
      from product_order p join product_offering n on n.id = p.offering_id
      where p.account_id = $1 and p.subscription_id = s.id and p.state = 'acknowledged')
    ) order by s.started_on, s.id), '[]') from services s join product_offering o on o.id = s.offering_id)`)}`;
