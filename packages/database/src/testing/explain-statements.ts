import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database } from '../client.ts';
import * as tables from '../tables/index.ts';

/**
 * The same pool, remembering the statements sent to it, and how PostgreSQL would run each for any parameters: its
 * generic plan. Sequential scans are priced out, so that one in a plan means there is no index to use, however few rows
 * the tables of a test have.
 */
export function explainStatements({ database, url }: { database: Database; url: string }): {
  database: Database;
  plans(): Promise<string[]>;
} {
  if (!database.$client) throw new Error('Statements are explained on the pool, not inside a transaction.');
  const sent = new Set<string>();
  const client = new Proxy(database.$client, {
    get(target, property, receiver) {
      if (property !== 'unsafe') return Reflect.get(target, property, receiver);
      const unsafe: postgres.Sql['unsafe'] = (text, ...rest) => {
        sent.add(text);
        return target.unsafe(text, ...rest);
      };
      return unsafe;
    },
  });
  const plans = async () => {
    const server = postgres(url, { max: 1, connection: { enable_seqscan: 'off' }, onnotice: () => {} });
    try {
      const explained: string[] = [];
      for (const text of sent) {
        const rows = await server
          .unsafe<{ 'QUERY PLAN': string }[]>(`explain (generic_plan, costs off) ${text}`)
          .simple();
        explained.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      }
      return explained;
    } finally {
      await server.end();
    }
  };
  return { database: drizzle(client, { schema: tables }), plans };
}
