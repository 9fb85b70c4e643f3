import {
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Every id an input can hold, as its path: `lookup.accountId`. A list's items share the path of the list. */
export function idPathsOf(type: GraphQLInputType, path: readonly string[] = []): readonly string[] {
  const named = getNamedType(type);
  if (named === GraphQLID) return [path.join('.')];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => idPathsOf(field.type, [...path, field.name]));
}

/** Fields below the mutations that take an id, by `Type.field`, each with the argument that holds it. */
export function idTakingFields(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const argument = field.args.find(({ type: argumentType }) => idPathsOf(argumentType).length > 0);
      if (argument) found.set(`${type.name}.${field.name}`, argument.name);
    }
  }
  return found;
}

/**
 * `value` with the ids at `path` put in the place of what was there.
 *
 * @returns NULL when the value holds nothing at that path.
 */
export function withId(value: unknown, path: string, id: (before: string) => string): unknown {
  const [key, ...rest] = path.split('.');
  if (value === null || value === undefined) return null;
  if (path === '') return typeof value === 'string' ? id(value) : null;
  if (Array.isArray(value)) {
    const items = value.map((item) => withId(item, path, id));
    return items.includes(null) ? null : items;
  }
  const inner = withId((value as Record<string, unknown>)[key as string], rest.join('.'), id);
  return inner === null ? null : { ...(value as object), [key as string]: inner };
}
