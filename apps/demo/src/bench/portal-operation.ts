import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';

const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../../portal-documents.json', import.meta.url), 'utf8'),
);

/**
 * The id under which the portal sends an operation, so that the bench measures what customers run.
 *
 * @throws When the portal has no operation of that name.
 */
export function portalDocumentId(name: string): string {
  const found = Object.entries(documents).find(([, text]) => getOperationAST(parse(text))?.name?.value === name);
  if (!found) throw new Error(`The portal has no operation “${name}”.`);
  return found[0];
}
