import { createServer } from 'node:http';
import postgres from 'postgres';
import { floorDashboardSql } from './floor-dashboard-store.ts';

/**
 * The floor: a bare `node:http` handler that runs one prepared statement and passes PostgreSQL's JSON through. Started
 * as a process of its own by the bench, with the database's URL and a port; the path is the account's id.
 */
const [url, port] = process.argv.slice(2);
if (!url || !port) throw new Error('Usage: floor-server-store.ts DATABASE_URL PORT');

const sql = postgres(url, { max: 10, onnotice: () => {} });

const server = createServer(async (request, response) => {
  const accountId = request.url?.slice(1) ?? '';
  if (accountId === 'health') return response.end('ok');
  const [row] = await sql.unsafe<{ body: string }[]>(floorDashboardSql, [accountId, new Date().toISOString()], {
    prepare: true,
  });
  response.writeHead(200, { 'content-type': 'application/json' }).end(row?.body ?? '{}');
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('floor ready\n'));
process.once('SIGTERM', () => process.exit(0));
