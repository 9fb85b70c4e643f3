import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Texts of the documents the API was shipped with, by id: `sha256:` and the text's SHA-256 in hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The portal's, written by `npm run codegen`. */
export const portalDocuments = new URL('../../../../portal-documents.json', import.meta.url);

const manifest = z.record(z.string(), z.string());

/** The id of a text, as GraphQL over HTTP makes it (https://graphql.github.io/graphql-over-http/draft/, appendix A). */
const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Reads files of documents into one look-up.
 *
 * @throws When a file cannot be read, or holds a text under another id than its own: such an API does not start.
 */
export function readTrustedDocuments(files: readonly (string | URL)[]): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const file of files) {
    for (const [id, text] of Object.entries(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
      if (id !== idOf(text)) throw new Error(`${file} holds a document under an id that is not its own: ${id}.`);
      documents.set(id, text);
    }
  }
  return documents;
}
