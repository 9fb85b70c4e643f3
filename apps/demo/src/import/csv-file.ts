import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type CsvRecord, readCsvRecords } from './csv-records.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { ImportReport } from './import-report.ts';

/** A row that holds what its file's columns promise, and where it stood. */
export interface CsvRow<Values> {
  readonly line: number;
  readonly values: Values;
}

/** A file of an export whose header was read and found complete. */
export interface CsvFile<Values> {
  readonly name: string;
  /**
   * The rows that are right, in batches. The others are named in the report.
   *
   * @param options.onRefused Told the cells, by column, of each row that is refused.
   */
  readBatches(options: {
    report: ImportReport;
    size: number;
    onRefused?: (row: { line: number; cells: Readonly<Record<string, string>> }) => void;
  }): AsyncGenerator<CsvRow<Values>[]>;
}

/** @throws ImportRefusal, in one line, when the folder cannot be read. */
export async function checkFolder(folder: string): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory())
      throw new ImportRefusal(`${folder} is a file: give the folder with the export.`);
    await access(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(
      `The folder ${folder} cannot be read (${codeOf(error)}): give one that exists and that you may read.`,
    );
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** True when the folder holds the file. */
export const hasFile = (folder: string, name: string): Promise<boolean> =>
  access(join(folder, name)).then(
    () => true,
    () => false,
  );

/**
 * Opens a file of the export.
 *
 * @param schema Its columns by name; one that may be empty may also be missing when the schema takes `undefined`.
 * @throws ImportRefusal, in one line, for a file that is missing or unreadable or lacks a column.
 */
export async function openCsvFile<Shape extends z.ZodRawShape>(
  folder: string,
  name: string,
  schema: z.ZodObject<Shape>,
): Promise<CsvFile<z.output<z.ZodObject<Shape>>>> {
  const path = join(folder, name);
  const columns = await readHeader(path, name);
  const missing = Object.entries(schema.shape)
    .filter(([column, type]) => !columns.includes(column) && !(type as z.ZodType).safeParse(undefined).success)
    .map(([column]) => column);
  if (missing.length > 0) {
    throw new ImportRefusal(
      `${name}: the column ${missing.join(', ')} is missing; the header has ${columns.join(', ')}.`,
    );
  }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice) throw new ImportRefusal(`${name}: the column ${twice} is there twice.`);
  return {
    name,
    async *readBatches({ report, size, onRefused }) {
      let batch: CsvRow<z.output<z.ZodObject<Shape>>>[] = [];
      let isHeader = true;
      for await (const record of readCsvRecords(path)) {
        if (isHeader) {
          isHeader = false;
          continue;
        }
        report.countRead(name);
        const { cells, fault } = toCells(record, columns);
        const parsed = fault === null ? schema.safeParse(cells) : null;
        if (parsed?.success) batch.push({ line: record.line, values: parsed.data });
        else {
          report.refuse(name, record.line, fault ?? describeIssues(parsed?.error?.issues ?? [], cells));
          onRefused?.({ line: record.line, cells });
        }
        if (batch.length >= size) {
          yield batch;
          batch = [];
        }
      }
      if (batch.length > 0) yield batch;
    },
  };
}

async function readHeader(path: string, name: string): Promise<readonly string[]> {
  try {
    for await (const record of readCsvRecords(path)) {
      if (record.fault === null && record.cells.some((cell) => cell.includes('\0'))) {
        throw new ImportRefusal(`${name} is not UTF-8 text but perhaps UTF-16: save it as UTF-8.`);
      }
      if (record.fault === null) return record.cells.map((cell) => cell.toLowerCase());
      throw new ImportRefusal(`${name}:${record.line}: the header cannot be read: ${record.fault}.`);
    }
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    const code = codeOf(error);
    throw new ImportRefusal(
      code === 'ENOENT' ? `${name} is missing from the folder.` : `${name} cannot be read (${code}).`,
    );
  }
  throw new ImportRefusal(`${name} is empty: it lacks its header line.`);
}

/** The cells by column, and what is wrong with the record as such. */
function toCells(
  record: CsvRecord,
  columns: readonly string[],
): { cells: Record<string, string>; fault: string | null } {
  if (record.fault !== null) return { cells: {}, fault: record.fault };
  const { cells: values } = record;
  const cells = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  const fault =
    values.length === columns.length
      ? null
      : `it has ${values.length} values where the header names ${columns.length} columns`;
  return { cells, fault };
}

/** All that is wrong with a row, column by column, in one line. */
function describeIssues(issues: readonly z.core.$ZodIssue[], cells: Readonly<Record<string, string>>): string {
  const sentences = issues.map(({ path: [column], message }) => {
    if (typeof column !== 'string') return message;
    const value = cells[column] ?? '';
    return value === '' ? `${column} is empty` : `${column} “${value.slice(0, 60)}” ${message}`;
  });
  // What is shown in a terminal must not steer it.
  return sentences.join('; ').replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '\uFFFD');
}
