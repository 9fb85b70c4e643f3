/** What became of the rows of a file. */
export interface FileCounts {
  read: number;
  loaded: number;
  /** Loaded before. */
  unchanged: number;
  refused: number;
}

/** Keeps count of an import and names what it refuses, at once, so that memory does not grow with the faults. */
export interface ImportReport {
  countRead(file: string): void;
  count(file: string, outcome: 'loaded' | 'unchanged', rows?: number): void;
  refuse(file: string, line: number, reason: string): void;
  readonly counts: ReadonlyMap<string, Readonly<FileCounts>>;
  /** Rows refused so far, in all files. */
  readonly refused: number;
}

/** @param say Given a line for each row that is refused: `file:line: reason`. */
export function createImportReport(files: readonly string[], say: (line: string) => void): ImportReport {
  const counts = new Map<string, FileCounts>(
    files.map((file) => [file, { read: 0, loaded: 0, unchanged: 0, refused: 0 }]),
  );
  const countsOf = (file: string): FileCounts => {
    const found = counts.get(file);
    if (!found) throw new Error(`${file} is not part of the import.`);
    return found;
  };
  return {
    counts,
    get refused() {
      return [...counts.values()].reduce((total, { refused }) => total + refused, 0);
    },
    countRead: (file) => {
      countsOf(file).read += 1;
    },
    count: (file, outcome, rows = 1) => {
      countsOf(file)[outcome] += rows;
    },
    refuse: (file, line, reason) => {
      countsOf(file).refused += 1;
      say(`${file}:${line}: ${reason}`);
    },
  };
}

/** The counts as a table for people. */
export function describeCounts(counts: ImportReport['counts']): string {
  const outcomes = ['read', 'loaded', 'unchanged', 'refused'] as const;
  const rows = [
    ['', ...outcomes],
    ...[...counts].map(([file, of]) => [file, ...outcomes.map((outcome) => of[outcome].toLocaleString('en'))]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
