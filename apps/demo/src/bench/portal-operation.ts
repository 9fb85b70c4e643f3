import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concatAST, type DocumentNode, Kind, parse, print, separateOperations } from 'graphql';

const features = fileURLToPath(new URL('../../../web/src/features', import.meta.url));

/** All documents of the portal, read from its own files. */
const readDocuments = (): DocumentNode[] =>
  readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file): DocumentNode => parse(readFileSync(join(features, file), 'utf8'), { noLocation: true }));

/** Names of the portal's queries or mutations, in alphabetical order. */
export const listPortalOperations = (kind: 'query' | 'mutation'): string[] =>
  readDocuments()
    .flatMap((document) => document.definitions)
    .flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === kind && definition.name
        ? [definition.name.value]
        : [],
    )
    .sort();

/**
 * An operation as the portal's page sends it: read from the portal's own documents, with the fragments it uses, so that
 * the bench measures what customers run.
 *
 * @throws When the portal has no operation of that name.
 */
export function readPortalOperation(name: string): string {
  const documents = readDocuments();
  const operation = separateOperations(concatAST(documents))[name];
  if (!operation) throw new Error(`The portal has no operation “${name}”.`);
  return print(operation);
}
