import { drizzle } from 'drizzle-orm/postgres-js';
import type { Database } from '../client.ts';
import * as tables from '../tables/index.ts';

/** The same pool, counting the statements sent to it: what a loader sends must not grow with the keys. */
export function countStatements(database: Database): { database: Database; count(): number } {
  if (!database.$client) throw new Error('Statements are counted on the pool, not inside a transaction.');
  let sent = 0;
  const client = new Proxy(database.$client, {
    get(target, property, receiver) {
      // Whoever reads this is about to send.
      if (property === 'unsafe') sent += 1;
      return Reflect.get(target, property, receiver);
    },
  });
  return { database: drizzle(client, { schema: tables }), count: () => sent };
}
