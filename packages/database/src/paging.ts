import { isId } from './id.ts';

/** A request for a page of a list, newest first. Keyset paging: a row added meanwhile shifts nothing. */
export interface PageRequest {
  /** How many, 1 to 100. */
  readonly first: number;
  /** Opaque; the end cursor of the page before. */
  readonly after?: string | null;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  /** NULL on an empty page. */
  readonly endCursor: string | null;
  /** Where a page after this node begins. */
  cursorOf(node: Node): string;
}

/** The page of a list that is empty, or is not the asker's to see. */
export const emptyPage: Page<never> = { nodes: [], hasNextPage: false, endCursor: null, cursorOf: () => '' };

/** Where a page ended: the sort value and, to tell equals apart, the id. */
export interface Position {
  readonly sort: string;
  readonly id: string;
}

/** A real day or instant, written as `toISOString` writes it: what PostgreSQL is then given to cast. */
function isSortValue(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export const encodeCursor = ({ sort, id }: Position): string => Buffer.from(`${sort}|${id}`).toString('base64url');

/** @returns NULL for a cursor this server did not make: the page then begins at the start. */
export function decodeCursor(cursor: string | null | undefined): Position | null {
  if (!cursor) return null;
  const [sort, id, ...rest] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (!sort || !id || rest.length > 0 || !isId(id) || !isSortValue(sort)) return null;
  return { sort, id };
}

/** Makes a page of rows that were read with `limit first + 1`. */
export function toPage<Row>(rows: readonly Row[], first: number, positionOf: (row: Row) => Position): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const cursorOf = (row: Row) => encodeCursor(positionOf(row));
  return {
    nodes,
    hasNextPage: rows.length > first,
    // Made when asked for: a page that shows the newest few has no use for it.
    get endCursor() {
      return last === undefined ? null : cursorOf(last);
    },
    cursorOf,
  };
}
