import { getDirective } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** How old the newest factor shown may be, in seconds, by `Type.field`; a field without an entry asks for none. */
export type StepUpAges = ReadonlyMap<string, number>;

/** Reads the `@stepUp` rule of every field. */
export function readStepUpAges(schema: GraphQLSchema): StepUpAges {
  const ages = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = getDirective(schema, field, 'stepUp')?.[0];
      if (rule) ages.set(`${type.name}.${field.name}`, rule.maxAgeSeconds ?? defaultAgeOf(schema));
    }
  }
  return ages;
}

const defaultAgeOf = (schema: GraphQLSchema): number =>
  schema.getDirective('stepUp')?.args.find(({ name }) => name === 'maxAgeSeconds')?.defaultValue as number;

/**
 * Works out, once for a document, how recent a factor its customer must have shown: the strictest of its fields counts,
 * those under `@skip` too. NULL: it does not matter.
 */
export function stepUpAgeOf(document: DocumentNode, schema: GraphQLSchema, ages: StepUpAges): number | null {
  let strictest: number | null = null;
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const age = ages.get(`${typeInfo.getParentType()?.name}.${node.name.value}`);
        if (age !== undefined) strictest = Math.min(age, strictest ?? age);
      },
    }),
  );
  return strictest;
}
