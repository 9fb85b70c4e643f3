import { firstPageCte, instantOf, meCte, pageInfoOf, pageOf, ticketFields } from './floor-parts-store.ts';

/** `ViewSupport` of one account in one statement. `$1` account id, `$2` now. */
export const floorTicketsSql = `
with ${meCte}, ${firstPageCte('recent', 'trouble_ticket', 'updated_at', instantOf('updated_at'))}
select ${pageOf(`
  'tickets', json_build_object(
    'nodes', (select coalesce(json_agg(json_build_object(${ticketFields('recent')}) order by place), '[]')
      from recent where place <= 12),
    'pageInfo', ${pageInfoOf('recent')})`)}`;
