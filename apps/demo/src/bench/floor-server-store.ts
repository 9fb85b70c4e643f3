import { createServer, type IncomingMessage } from 'node:http';
import postgres from 'postgres';
import { floorBillingSql } from './floor-billing-store.ts';
import { floorDashboardSql } from './floor-dashboard-store.ts';
import { floorOpenTicket } from './floor-open-ticket-store.ts';
import type { FloorAnswer, FloorInput } from './floor-operation.ts';
import { floorPayBill } from './floor-pay-bill-store.ts';
import { floorServicesSql } from './floor-services-store.ts';
import { floorSignIn } from './floor-sign-in-store.ts';
import { floorStatementSql } from './floor-statement-store.ts';
import { floorTicketSql } from './floor-ticket-store.ts';
import { floorTicketsSql } from './floor-tickets-store.ts';
import { floorUsageSql } from './floor-usage-store.ts';

/**
 * The floor: a bare `node:http` handler with hand-written prepared statements, what the API is measured against. It
 * knows the whole model at once, has no rooms, checks nobody's right and must never ship. Started as a process of its
 * own by the bench, with the database's URL, a port and the processor's address.
 *
 * A read is `/Operation/accountId/id`, its answer PostgreSQL's JSON passed through; a write posts its input to
 * `/Operation`. An account's id alone is its dashboard.
 */
const [url, port, processorUrl = ''] = process.argv.slice(2);
if (!url || !port) throw new Error('Usage: floor-server-store.ts DATABASE_URL PORT [PROCESSOR_URL]');

/** Set as the API sets its own: a floor that plans anew or compiles would be none. */
const connection = { plan_cache_mode: 'force_generic_plan', jit: 'off' } as const;
const sql = postgres(url, { max: 10, connection, onnotice: () => {} });

const page =
  (text: string, { isDetail = false } = {}): FloorAnswer =>
  async ({ accountId, id, now }) => {
    const parameters = [accountId, now.toISOString(), ...(isDetail ? [id] : [])];
    const [row] = await sql.unsafe<{ body: string }[]>(text, parameters, { prepare: true });
    return row?.body ?? '{}';
  };

const answers: Readonly<Record<string, FloorAnswer>> = {
  ViewDashboard: page(floorDashboardSql),
  ViewBilling: page(floorBillingSql),
  ViewStatement: page(floorStatementSql, { isDetail: true }),
  ViewUsage: page(floorUsageSql),
  ViewServices: page(floorServicesSql),
  ViewSupport: page(floorTicketsSql),
  ViewTicket: page(floorTicketSql, { isDetail: true }),
  SignIn: floorSignIn(sql),
  OpenTicket: floorOpenTicket(sql),
  PayBill: floorPayBill(sql, processorUrl),
};

const inputOf = async (request: IncomingMessage): Promise<FloorInput> =>
  request.method === 'POST' ? JSON.parse(Buffer.concat(await request.toArray()).toString()) : {};

const server = createServer(async (request, response) => {
  const [first = '', accountId = first, id = ''] = (request.url ?? '').slice(1).split('/');
  if (first === 'health') return response.end('ok');
  try {
    const answer = answers[first] ?? answers.ViewDashboard;
    const body = await answer?.({ accountId, id, now: new Date(), input: await inputOf(request) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('floor ready\n'));
process.once('SIGTERM', () => process.exit(0));
