import { getTableColumns, getTableName, type InferSelectModel } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './client.ts';
import { decodeCursor, emptyPage, type Page, type PageRequest, toPage } from './paging.ts';
import { arrayLiteral, prepareCellStatement } from './prepare-statement.ts';
import { createSharedLoader, type SharedLoader } from './shared-loader.ts';
import { tableCells } from './table-cells.ts';

/** Which page of which account's rows. */
export interface PageKey {
  readonly accountId: string;
  readonly page: PageRequest;
  /** Only rows whose sort value lies in it: a day or an instant as ISO text, `from` inside and `before` outside. */
  readonly within?: { readonly from: string; readonly before: string } | undefined;
  /** What the loader's filters take, by their names. NULL or left out: not filtered by. */
  readonly filters?: Readonly<Record<string, string | null>>;
}

type AccountTable = PgTable & { readonly accountId: PgColumn; readonly id: PgColumn };
type Joins = Record<string, { readonly table: AccountTable; readonly key: PgColumn }>;

/** A row, and under their names the rows it points at. */
export type PageNode<Table extends AccountTable, Joined extends Joins> = InferSelectModel<Table> & {
  readonly [Name in keyof Joined]: InferSelectModel<Joined[Name]['table']>;
};

/** After every row: the first page starts there, so that all pages are asked for alike. */
const beforeTheFirst = { sort: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
const always = { from: '-infinity', before: 'infinity' };

/**
 * Loads pages of accounts' rows, newest first. The pages that concurrent requests ask for go into one statement, which
 * reads each by the index over account, `sort` and id. The caller has checked the viewer's right to the account.
 *
 * @param options.sort The column that orders the list, a day or an instant; the id tells equals apart.
 * @param options.joins Rows of the same account that each row points at by `key`, which is never NULL.
 * @param options.filters SQL conditions by name, over the table's columns and `wanted.<name>`, which is text.
 */
export function createPageLoader<Table extends AccountTable, Joined extends Joins = Record<never, never>>(
  database: Database,
  options: {
    table: Table;
    sort: PgColumn & Table[keyof Table];
    joins?: Joined;
    filters?: Readonly<Record<string, string>>;
  },
): SharedLoader<PageKey, Page<PageNode<Table, Joined>>> {
  const { table, sort } = options;
  const joins = Object.entries<Joins[string]>(options.joins ?? {});
  const filters = Object.entries(options.filters ?? {});
  const select = prepareCellStatement(database, pageStatement(table, sort, joins, filters));
  const readNode = createNodeReader<PageNode<Table, Joined>>(table, joins);
  const sortName = Object.entries(getTableColumns(table)).find(([, column]) => column === sort)?.[0];
  const positionOf = (node: PageNode<Table, Joined>) => {
    const at = node[sortName as keyof typeof node] as Date | string;
    return { sort: typeof at === 'string' ? at : at.toISOString(), id: String(node.id) };
  };

  const loadMany = async (keys: readonly PageKey[]) => {
    const starts = keys.map(({ page }) => decodeCursor(page.after) ?? beforeTheFirst);
    const rows = await select([
      arrayLiteral(keys.map(({ accountId }) => accountId)),
      arrayLiteral(keys.map(({ page }) => page.first)),
      arrayLiteral(starts.map((start) => start.sort)),
      arrayLiteral(starts.map((start) => start.id)),
      arrayLiteral(keys.map(({ within = always }) => within.from)),
      arrayLiteral(keys.map(({ within = always }) => within.before)),
      ...filters.map(([name]) => arrayLiteral(keys.map((key) => key.filters?.[name] ?? null))),
    ]);
    const nodesOf = keys.map((): PageNode<Table, Joined>[] => []);
    for (const row of rows) nodesOf[Number(row[0]) - 1]?.push(readNode(row));
    return new Map(keys.map((key, place) => [keyOf(key), toPage(nodesOf[place] ?? [], key.page.first, positionOf)]));
  };
  return createSharedLoader({ keyOf, absent: () => emptyPage, loadMany });
}

const keyOf = ({ accountId, page, within, filters }: PageKey): string =>
  JSON.stringify([accountId, page.first, page.after ?? '', within ?? null, filters ?? null]);

/**
 * The rows of a page keep their order, for the subquery of each wanted page is run by itself, one after another.
 *
 * The arrays stand in subqueries, so that PostgreSQL does not see their length when it plans: it would find a plan for
 * the very keys a little cheaper than the plan for any, and plan anew each time, which costs more than the run.
 */
function pageStatement(
  table: AccountTable,
  sort: PgColumn,
  joins: readonly [string, Joins[string]][],
  filters: readonly [name: string, condition: string][],
): string {
  const name = getTableName(table);
  const columns = [tableCells(table), ...joins.map(([as, { table }]) => tableCells(table, as))];
  const joined = joins.map(
    ([as, { table: other, key }]) =>
      `join "${getTableName(other)}" as "${as}" on "${as}".account_id = "${name}".account_id and "${as}".id = "${name}"."${key.name}"`,
  );
  const type = `${sort.getSQLType()}[]`;
  const types = ['uuid[]', 'int[]', type, 'uuid[]', type, type, ...filters.map(() => 'text[]')];
  const names = ['account_id', 'size', 'after_sort', 'after_id', 'from_sort', 'before_sort'];
  return `
    select wanted.place::int, page.*
    from unnest(${types.map((array, index) => `(select $${index + 1}::${array})`).join(', ')})
      with ordinality as wanted (${[...names, ...filters.map(([name]) => name), 'place'].join(', ')})
    cross join lateral (
      select ${columns.map((part) => part.columns).join(', ')}
      from "${name}" ${joined.join(' ')}
      where "${name}".account_id = wanted.account_id
        and ("${name}"."${sort.name}", "${name}".id) < (wanted.after_sort, wanted.after_id)
        and "${name}"."${sort.name}" >= wanted.from_sort and "${name}"."${sort.name}" < wanted.before_sort
        ${filters.map(([filter, condition]) => `and (wanted.${filter} is null or ${condition})`).join(' ')}
      order by "${name}"."${sort.name}" desc, "${name}".id desc
      limit wanted.size + 1
    ) as page`;
}

/** Reads the cells after the first, in the order of {@link pageStatement}. */
function createNodeReader<Node>(table: AccountTable, joins: readonly [string, Joins[string]][]) {
  const own = tableCells(table);
  let next = 1 + own.count;
  const parts = joins.map(([as, { table }]) => {
    const { count, read } = tableCells(table, as);
    next += count;
    return { as, read, from: next - count };
  });
  return (row: readonly unknown[]): Node => {
    const node: Record<string, unknown> = own.read(row, 1);
    for (const { as, read, from } of parts) node[as] = read(row, from);
    return node as Node;
  };
}
