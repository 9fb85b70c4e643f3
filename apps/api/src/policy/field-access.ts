import { getDirective } from '@graphql-tools/utils';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type Audience, audiences } from './audience.ts';

/** Who may ask for a field, by `Type.field`. */
export type FieldAccess = ReadonlyMap<string, ReadonlySet<Audience>>;

/**
 * Reads the `@access` rule of every field.
 *
 * @throws Naming every field without a rule, or with an empty one: such a schema does not start.
 */
export function readFieldAccess(schema: GraphQLSchema): FieldAccess {
  const access = new Map<string, ReadonlySet<Audience>>();
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const to = (getDirective(schema, field, 'access')?.[0]?.to ?? []) as string[];
      const known = audiences.filter((audience) => to.some((name) => name.toUpperCase() === audience));
      if (known.length === 0) missing.push(`${type.name}.${field.name}`);
      access.set(`${type.name}.${field.name}`, new Set(known));
    }
  }
  if (missing.length > 0) throw new Error(`These fields have no @access rule: ${missing.join(', ')}.`);
  return access;
}
