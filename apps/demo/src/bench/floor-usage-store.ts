import { idOf, instantOf, meCte, pageOf } from './floor-parts-store.ts';

/** `ViewUsage` of one account in one statement. `$1` account id, `$2` now. */
export const floorUsageSql = `
with ${meCte}, cycle as (
  select case when extract(day from today) >= cycle_day
      then (date_trunc('month', today) + (cycle_day - 1) * interval '1 day')::date
      else (date_trunc('month', today) - interval '1 month' + (cycle_day - 1) * interval '1 day')::date end as first_day,
    today as last_day
  from me
), used as materialized (
  select subscription_id, day, bytes_down, bytes_up, as_of from usage_day, cycle
  where account_id = $1 and day between cycle.first_day and cycle.last_day
)
select ${pageOf(`
  'usage', (select coalesce(json_agg(json_build_object(
    'subscription', json_build_object('id', ${idOf('sub', 's.id')}, 'offering', json_build_object('name', o.name)),
    'cycleStart', cycle.first_day, 'cycleEnd', (cycle.first_day + interval '1 month' - interval '1 day')::date,
    'usedBytes', coalesce((select sum(bytes_down + bytes_up) from used where subscription_id = s.id), 0)::bigint,
    'allowanceBytes', o.allowance_bytes,
    'asOf', (select ${instantOf('max(as_of)')} from used where subscription_id = s.id),
    'days', (select json_agg(json_build_object('day', d::date, 'bytesDown', coalesce(bytes_down, 0),
        'bytesUp', coalesce(bytes_up, 0)) order by d)
      from generate_series(cycle.first_day, cycle.last_day, interval '1 day') d
      left join used on used.subscription_id = s.id and used.day = d::date)) order by s.started_on, s.id), '[]')
    from cycle, subscription s join product_offering o on o.id = s.offering_id
    where s.account_id = $1 and s.status not in ('ended', 'pending') and o.kind in ('internet', 'mobile'))`)}`;
