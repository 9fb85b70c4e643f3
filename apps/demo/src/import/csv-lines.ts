import { createReadStream } from 'node:fs';

/** A line of a file, without its line end. `fault` says why its text is not to be trusted. */
export interface TextLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly text: string;
  readonly fault: string | null;
}

const maxLineBytes = 1_000_000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = '\uFEFF';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The lines of a UTF-8 file, with LF or CRLF ends, with or without a byte order mark. Never more than one line is held.
 * A line that is not UTF-8, or longer than a megabyte, is given with its fault; the next one is read on.
 */
export async function* readLines(path: string): AsyncGenerator<TextLine> {
  let line = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  const keep = (piece: Buffer) => {
    if (length <= maxLineBytes) pieces.push(piece);
    length += piece.length;
  };
  const finish = (): TextLine => {
    const finished = toLine(line, Buffer.concat(pieces), length > maxLineBytes);
    line += 1;
    pieces = [];
    length = 0;
    return finished;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      keep(bytes.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < bytes.length) keep(bytes.subarray(from));
  }
  if (length > 0) yield finish();
}

function toLine(line: number, bytes: Buffer, isTooLong: boolean): TextLine {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  if (isTooLong) return { line, text: '', fault: 'the line is longer than a megabyte' };
  try {
    const text = strict.decode(bytes.subarray(0, end));
    return { line, text: line === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text, fault: null };
  } catch {
    const text = bytes.toString('latin1', 0, end);
    return { line, text, fault: 'the line is not UTF-8 text: save the file as UTF-8' };
  }
}
