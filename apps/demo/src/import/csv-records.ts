import { parse } from 'csv-parse/sync';
import { readLines, type TextLine } from './csv-lines.ts';

/** One record: its values, or why it cannot be read. A quoted value may span lines; `line` is the first of them. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[]; readonly fault: null }
  | { readonly line: number; readonly fault: string };

/** A quote that is not closed after so many lines was a slip of the pen, not a long value. */
const maxLinesOfRecord = 200;
/** Records parsed at once. */
const batchSize = 500;

/**
 * The records of a CSV file (RFC 4180), in order and in bounded memory. csv-parse on its own goes out of step after a
 * wrong quote and takes good lines with the bad one; so the lines are joined to records here, and what cannot be
 * parsed costs its first line alone: reading goes on with the one after it.
 */
export async function* readCsvRecords(path: string): AsyncGenerator<CsvRecord> {
  let waiting: TextLine[] = [];
  let batch: TextLine[][] = [];
  const drain = function* (isEnd: boolean): Generator<CsvRecord> {
    while (waiting.length > 0) {
      const record = takeRecord(waiting, isEnd);
      if (record === 'more') break;
      waiting = waiting.slice(record.length);
      if (record.length > 1 && !isParsable(record)) {
        // Not a value of several lines after all.
        waiting = [...record.slice(1), ...waiting];
        record.length = 1;
      }
      if (record[0]?.text.trim() !== '' || record[0].fault !== null) batch.push(record);
      if (batch.length >= batchSize) yield* flush();
    }
  };
  const flush = function* (): Generator<CsvRecord> {
    const records = batch;
    batch = [];
    yield* parseBatch(records);
  };
  for await (const line of readLines(path)) {
    waiting.push(line);
    yield* drain(false);
  }
  yield* drain(true);
  yield* flush();
}

/** The lines up to where all quotes are closed. One line alone when they never are. */
function takeRecord(lines: readonly TextLine[], isEnd: boolean): TextLine[] | 'more' {
  let quotes = 0;
  for (const [index, { text }] of lines.entries()) {
    quotes += countQuotes(text);
    if (quotes % 2 === 0) return lines.slice(0, index + 1);
    if (index + 1 >= maxLinesOfRecord) return lines.slice(0, 1);
  }
  return isEnd ? lines.slice(0, 1) : 'more';
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

const textOf = (record: readonly TextLine[]): string => record.map(({ text }) => text).join('\n');

const parseText = (text: string): string[][] =>
  parse(text, { record_delimiter: '\n', relax_column_count: true, trim: true });

function isParsable(record: readonly TextLine[]): boolean {
  try {
    return parseText(textOf(record)).length === 1;
  } catch {
    return false;
  }
}

/** All at once, since that is fast; one by one when one of them is wrong. */
function* parseBatch(records: readonly TextLine[][]): Generator<CsvRecord> {
  if (records.every((lines) => lines.every(({ fault }) => fault === null))) {
    try {
      const parsed = parseText(records.map(textOf).join('\n'));
      if (parsed.length === records.length) {
        for (const [index, lines] of records.entries()) {
          yield { line: lines[0]?.line ?? 0, cells: parsed[index] ?? [], fault: null };
        }
        return;
      }
    } catch {
      // Which one is wrong shows below.
    }
  }
  for (const lines of records) yield parseOne(lines);
}

function parseOne(lines: readonly TextLine[]): CsvRecord {
  const line = lines[0]?.line ?? 0;
  const fault = lines.find((each) => each.fault !== null)?.fault;
  if (fault) return { line, fault };
  try {
    return { line, cells: parseText(textOf(lines))[0] ?? [], fault: null };
  } catch {
    return {
      line,
      fault: 'the quotes are wrong: a value in quotes begins and ends with one, and those inside it are doubled',
    };
  }
}
