/** What a store or loader writes SQL with. Only `*-store.ts` and `*-loader.ts` may import this. */
export { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
export { anyOf } from './any-of.ts';
export { insertRows, type RowColumns, unnestRows } from './insert-rows.ts';
export { arrayLiteral, prepareCellStatement, prepareStatement } from './prepare-statement.ts';
export { type TableCells, tableCells } from './table-cells.ts';
export * from './tables/index.ts';
