import { Column, getTableColumns, getTableName, type InferSelectModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** How a statement written by hand selects a table's columns, and how a row of theirs is read back. */
export interface TableCells<Row> {
  /** What to select: every column, each with a name of its own, as a subquery's columns must have. */
  readonly columns: string;
  readonly count: number;
  /** @param from Where in `cells` the table's first column is. */
  read(cells: readonly unknown[], from: number): Row;
}

/**
 * @param table Its columns are selected and read as Drizzle would: days as text, instants as dates, `bigint` as numbers.
 * @param as The table's alias in the statement.
 */
export function tableCells<Table extends PgTable>(
  table: Table,
  as: string = getTableName(table),
): TableCells<InferSelectModel<Table>> {
  const columns = Object.entries<Column>(getTableColumns(table)).map(([name, column]) => ({
    name,
    column,
    // Most columns are taken as they come; asking them to translate would cost more than reading them.
    isPlain: column.mapFromDriverValue === Column.prototype.mapFromDriverValue,
  }));
  return {
    columns: columns.map(({ column }) => `"${as}"."${column.name}" as "${as}.${column.name}"`).join(', '),
    count: columns.length,
    read(cells, from) {
      const row: Record<string, unknown> = {};
      let at = from;
      for (const { name, column, isPlain } of columns) {
        const cell = cells[at];
        row[name] = isPlain || cell === null ? cell : column.mapFromDriverValue(cell);
        at += 1;
      }
      return row as InferSelectModel<Table>;
    },
  };
}
