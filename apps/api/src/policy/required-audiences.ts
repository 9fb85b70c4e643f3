import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Audience, audiences } from './audience.ts';
import type { FieldAccess } from './field-access.ts';

/** For each audience, the first field of a document it may not ask for. An audience without an entry may run it. */
export type Refusals = ReadonlyMap<Audience, string>;

/**
 * Works out, once for a document, who may run it. Every field in it counts, also one under `@skip`: a document is
 * either wholly allowed or refused before anything runs.
 *
 * Introspection is for staff and partners.
 */
export function refusalsOf(document: DocumentNode, schema: GraphQLSchema, access: FieldAccess): Refusals {
  const refusals = new Map<Audience, string>();
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        const name = node.name.value;
        if (!parent || name === '__typename' || isIntrospectionType(getNamedType(parent))) return;
        const coordinate = `${parent.name}.${name}`;
        const to: ReadonlySet<Audience> = name.startsWith('__')
          ? new Set(['STAFF', 'PARTNER'])
          : (access.get(coordinate) ?? new Set());
        for (const audience of audiences) {
          if (!to.has(audience) && !to.has('PUBLIC') && !refusals.has(audience)) refusals.set(audience, coordinate);
        }
      },
    }),
  );
  return refusals;
}
