import type { ReactNode } from 'react';
import styles from './data-table.module.css';

/** One column: how it is headed and what it shows of a row. */
export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** Names its row; the first such column becomes the row's header. */
  isRowHeader?: boolean;
  /** Figures line up at their end. */
  align?: 'end';
  /** Stays on one line: a day, a number. */
  isUnbroken?: boolean;
  /** Left out on a phone, where the page it belongs to still shows it. */
  isSecondary?: boolean;
  /** Shown under the column in the closing row. */
  footer?: ReactNode;
}

interface DataTableProps<Row> {
  /** Says what the table lists; read out, not shown, since a heading stands above. */
  caption: string;
  columns: ReadonlyArray<Column<Row>>;
  rows: ReadonlyArray<Row>;
  rowKey: (row: Row) => string;
}

/** Rows of facts. Give it only rows that exist: an empty list is an `EmptyState`. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const hasFooter = columns.some((column) => column.footer !== undefined);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header} scope="col" className={columnClass(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.header} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {hasFooter ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.header} className={columnClass(column)}>
                  {column.footer}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  if (!column.isRowHeader) return <td className={columnClass(column)}>{content}</td>;
  return (
    <th scope="row" className={columnClass(column)}>
      {content}
    </th>
  );
}

function columnClass<Row>({ align, isUnbroken, isSecondary }: Column<Row>): string | undefined {
  const classes = [align ? styles.end : '', isUnbroken ? styles.unbroken : '', isSecondary ? styles.secondary : ''];
  return classes.filter(Boolean).join(' ') || undefined;
}
