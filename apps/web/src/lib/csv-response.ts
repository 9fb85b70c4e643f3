import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { attachmentHeaders } from './attachment-headers.ts';
import { type Money, toDecimal } from './format.ts';

/** A cell: text, which is made harmless, or money, which is written as a decimal. */
export type CsvCell = string | null | Money;

/** The rows of a file, by their columns' heads. */
export type CsvRow = Readonly<Record<string, CsvCell>>;

/**
 * A CSV file (RFC 4180) that is sent while its rows are read. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection); amounts are numbers and stay as they are,
 * with their currency in a column of its own. It begins with a byte order mark, because customers open it in Excel, which
 * takes a file without one for the code page of the computer and spoils every letter with an accent.
 *
 * @param rows Read one after another; if that fails half-way, so does the download.
 */
export function csvResponse(fileName: string, columns: readonly string[], rows: AsyncIterable<CsvRow>): Response {
  const file = stringify({
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      object: (money: object) => ({ value: toDecimal(money as Money), escape_formulas: false }),
    },
  });
  Readable.from(rows)
    .on('error', (error) => file.destroy(error))
    .pipe(file);
  return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
    headers: attachmentHeaders(fileName, 'text/csv; charset=utf-8; header=present'),
  });
}
