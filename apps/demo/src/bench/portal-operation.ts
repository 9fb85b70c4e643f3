import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concatAST, type DocumentNode, parse, print, separateOperations } from 'graphql';

const features = fileURLToPath(new URL('../../../web/src/features', import.meta.url));

/**
 * An operation as the portal's page sends it: read from the portal's own documents, with the fragments it uses, so that
 * the bench measures what customers run.
 *
 * @throws When the portal has no operation of that name.
 */
export function readPortalOperation(name: string): string {
  const documents = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file): DocumentNode => parse(readFileSync(join(features, file), 'utf8'), { noLocation: true }));
  const operation = separateOperations(concatAST(documents))[name];
  if (!operation) throw new Error(`The portal has no operation “${name}”.`);
  return print(operation);
}
