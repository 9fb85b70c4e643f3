import type { Database } from '../client.ts';

const statementMakers = new Set<PropertyKey>([
  'select',
  'selectDistinct',
  'selectDistinctOn',
  'insert',
  'update',
  'delete',
  'execute',
]);

/** The same database, counting the statements begun on it: what a loader sends must not grow with the keys. */
export function countStatements(database: Database): { database: Database; count(): number } {
  let begun = 0;
  return {
    database: new Proxy(database, {
      get(target, property, receiver) {
        if (statementMakers.has(property)) begun += 1;
        return Reflect.get(target, property, receiver);
      },
    }),
    count: () => begun,
  };
}
