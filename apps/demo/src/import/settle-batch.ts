import type { CsvRow } from './csv-file.ts';
import type { ImportReport } from './import-report.ts';

/** How the rows of one file become records. */
export interface RecordKind<Row extends CsvRow<unknown>> {
  readonly file: string;
  /** The natural key, in words: `customer C-1`. */
  keyOf(row: Row): string;
  /** What must be the same when the record is loaded already. */
  contentOf(row: Row): string;
  /** The content of those that are loaded, by key. */
  findLoaded(rows: readonly Row[]): Promise<ReadonlyMap<string, string>>;
  load(rows: readonly Row[]): Promise<void>;
}

/**
 * Loads the records of a batch that are new, counts those that are loaded with the same content, and refuses those that
 * are loaded with another: an import adds, it never changes. A key that comes twice is met like one loaded before.
 */
export async function settleBatch<Row extends CsvRow<unknown>>(
  rows: readonly Row[],
  kind: RecordKind<Row>,
  report: ImportReport,
): Promise<void> {
  if (rows.length === 0) return;
  const firstOfKey = new Map<string, Row>();
  const repeats: Row[] = [];
  for (const row of rows) {
    const key = kind.keyOf(row);
    if (firstOfKey.has(key)) repeats.push(row);
    else firstOfKey.set(key, row);
  }
  const firsts = [...firstOfKey.values()];
  const loaded = await kind.findLoaded(firsts);
  const fresh = firsts.filter((row) => !loaded.has(kind.keyOf(row)));
  if (fresh.length > 0) await kind.load(fresh);
  report.count(kind.file, 'loaded', fresh.length);
  for (const row of firsts) {
    const content = loaded.get(kind.keyOf(row));
    if (content === undefined) continue;
    if (content === kind.contentOf(row)) report.count(kind.file, 'unchanged');
    else
      report.refuse(
        kind.file,
        row.line,
        `${kind.keyOf(row)} is loaded already with other values, and an import changes nothing`,
      );
  }
  await settleBatch(repeats, kind, report);
}
