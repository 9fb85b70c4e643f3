import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Database } from '../client.ts';
import * as tables from '../tables/index.ts';

/**
 * The same pool, counting the statements sent to it, also inside its transactions; `begin` and `commit` are not counted.
 * What a loader sends must not grow with the keys, and what an operation sends not with the account.
 */
export function countStatements(database: Database): { database: Database; count(): number } {
  if (!database.$client) throw new Error('Statements are counted on the pool, not inside a transaction.');
  let sent = 0;
  const counting = <Target extends postgres.ISql>(target: Target): Target =>
    new Proxy(target, {
      get(inner, property, receiver) {
        // Whoever reads this is about to send.
        if (property === 'unsafe') sent += 1;
        if (property !== 'begin' && property !== 'savepoint') return Reflect.get(inner, property, receiver);
        const open = Reflect.get(inner, property) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => {
          const work = args.pop() as (scope: postgres.TransactionSql) => unknown;
          return open(...args, (scope: postgres.TransactionSql) => work(counting(scope)));
        };
      },
    });
  return { database: drizzle(counting(database.$client), { schema: tables }), count: () => sent };
}
