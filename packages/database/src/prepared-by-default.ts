import type postgres from 'postgres';

/**
 * Drizzle hands its statements to postgres.js through `unsafe` with `prepare: false`: PostgreSQL would parse and plan
 * each anew, in two round trips. With this, a statement text is prepared once on each connection. A statement without
 * parameters stays simple, as migrations and `set local` need.
 */
export function preparedByDefault<Client extends postgres.Sql>(client: Client): Client {
  const prepare = <Target extends postgres.ISql>(target: Target): Target =>
    new Proxy(target, {
      get(inner, property, receiver) {
        if (property === 'unsafe') {
          const unsafe: typeof inner.unsafe = (query, parameters, options) =>
            inner.unsafe(query, parameters, { ...options, prepare: (parameters?.length ?? 0) > 0 });
          return unsafe;
        }
        if (property === 'begin' || property === 'savepoint') {
          const open = Reflect.get(inner, property) as (...args: unknown[]) => unknown;
          return (...args: unknown[]) => {
            const work = args.pop() as (scope: postgres.TransactionSql) => unknown;
            return open(...args, (scope: postgres.TransactionSql) => work(prepare(scope)));
          };
        }
        return Reflect.get(inner, property, receiver);
      },
    });
  return prepare(client);
}
