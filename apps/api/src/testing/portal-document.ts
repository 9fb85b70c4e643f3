import { getOperationAST, type OperationTypeNode, parse } from 'graphql';
import { portalDocuments, readTrustedDocuments } from '../trusted-documents/read-trusted-documents.ts';

export const trustedDocuments = readTrustedDocuments([portalDocuments]);

/** The portal's operations: id, name, kind. */
export const portalOperations = [...trustedDocuments].map(([documentId, text]) => {
  const operation = getOperationAST(parse(text));
  if (!operation?.name) throw new Error(`This is not one operation with a name: ${text}`);
  return { documentId, name: operation.name.value, kind: operation.operation as OperationTypeNode };
});

/** @throws When the portal has no operation of that name. */
export function portalDocumentId(name: string): string {
  const found = portalOperations.find((operation) => operation.name === name);
  if (!found) throw new Error(`The portal has no operation “${name}”.`);
  return found.documentId;
}
