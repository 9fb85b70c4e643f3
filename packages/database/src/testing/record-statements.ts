import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Database } from '../client.ts';
import * as tables from '../tables/index.ts';

/** A statement as it went to PostgreSQL. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** The same pool, remembering what is sent to it, so that it can be explained: see `planStatement`. */
export function recordStatements(database: Database): { database: Database; takeSent(): SentStatement[] } {
  if (!database.$client) throw new Error('Statements are recorded on the pool, not inside a transaction.');
  let sent: SentStatement[] = [];
  const client = new Proxy(database.$client, {
    get(target, property, receiver) {
      if (property !== 'unsafe') return Reflect.get(target, property, receiver);
      const unsafe: postgres.Sql['unsafe'] = (text, parameters, options) => {
        sent.push({ text, parameters: parameters ?? [] });
        return target.unsafe(text, parameters, options);
      };
      return unsafe;
    },
  });
  return {
    database: drizzle(client, { schema: tables }),
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}
