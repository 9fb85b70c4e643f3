import { type Actor, type Context, createFixedClock, inTransaction, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import {
  countStatements,
  createTestAccount,
  createTestDatabase,
  type TestAccount,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  createTicketLoaders,
  type ListingContext,
  listTickets,
  openTicket,
  replyToTicket,
  type Ticket,
  viewTicket,
} from './index.ts';

let db: TestDatabase;
let home: TestAccount;
let owner: Actor;
const clock = createFixedClock('2026-03-31T12:00:00Z');

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  home = await createTestAccount(db.database);
  owner = await home.member('owner');
});

const as = (actor: Actor): Context & ListingContext => ({
  database: db.database,
  actor,
  clock,
  loaders: { ticket: createTicketLoaders(db.database) },
});

const count = async (query: ReturnType<typeof sql>): Promise<number> =>
  Number((await db.database.execute<{ count: string }>(sql`select count(*) from ${query}`))[0]?.count);

/** Opens a ticket that must succeed. */
async function open(actor: Actor = owner, subject = 'No internet since noon'): Promise<Ticket> {
  const result = await openTicket(as(actor), {
    accountId: home.accountId,
    category: 'internet',
    subject,
    body: 'All lights are off.',
  });
  if (result.__typename !== 'OpenTicketSuccess') throw new Error(result.message);
  return result.ticket;
}

const setState = (ticket: Ticket, state: string) =>
  db.database.execute(sql`update trouble_ticket set state = ${state} where id = ${ticket.id}`);

describe('opening a ticket', () => {
  test('stores it, confirms it by mail, promises an answer and leaves a trace, all together', async () => {
    const ticket = await open();
    expect(ticket).toMatchObject({ state: 'acknowledged', subject: 'No internet since noon' });
    expect(ticket.reference).toMatch(/^T-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(ticket.answerDueAt).toEqual(new Date('2026-03-31T16:00:00Z'));
    expect(await count(sql`ticket_message where ticket_id = ${ticket.id}`)).toBe(1);
    const [mail] = await db.database.execute(
      sql`select recipient, data from message where account_id = ${home.accountId}`,
    );
    expect(mail).toMatchObject({ recipient: home.email, data: { answerDueAt: 'March 31, 2026 at 12:00 PM EDT' } });
    expect(await count(sql`audit_event where account_id = ${home.accountId} and action = 'ticket.open'`)).toBe(1);
    expect(await count(sql`graphile_worker.jobs where task_identifier = 'deliver-message'`)).toBeGreaterThan(0);
  });

  test('leaves nothing behind when its transaction fails', async () => {
    const failing = inTransaction(as(owner), async (ctx) => {
      await openTicket(ctx, { accountId: home.accountId, category: 'tv', subject: 'Rolled back', body: 'x' });
      throw new Error('after it');
    });
    await expect(failing).rejects.toThrow('after it');
    expect(await count(sql`trouble_ticket where account_id = ${home.accountId}`)).toBe(0);
    expect(await count(sql`message where account_id = ${home.accountId}`)).toBe(0);
    expect(await count(sql`graphile_worker._private_jobs where payload ->> 'accountId' = ${home.accountId}`)).toBe(0);
  });

  test.each([
    ['subject', { subject: ' x ', body: 'fine' }],
    ['subject', { subject: 'x'.repeat(121), body: 'fine' }],
    ['body', { subject: 'fine', body: '   ' }],
    ['body', { subject: 'fine', body: 'x'.repeat(1_000_000) }],
    ['body', { subject: 'fine', body: 'NUL \0 byte' }],
    ['subject', { subject: 'lone \ud800 surrogate', body: 'fine' }],
  ])('answers a %s it cannot use with what to do', async (field, text) => {
    const result = await openTicket(as(owner), { accountId: home.accountId, category: 'other', ...text });
    expect(result).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', field });
  });

  test('keeps markup as the text it is', async () => {
    const ticket = await open(owner, '<script>alert(1)</script>');
    expect((await viewTicket(as(owner), { ticketId: ticket.id }))?.subject).toBe('<script>alert(1)</script>');
  });
});

describe('replying', () => {
  test.each([
    ['acknowledged', 'acknowledged'],
    ['pending', 'in_progress'],
    ['resolved', 'in_progress'],
  ])('to a ticket that is %s makes it %s', async (before, after) => {
    const ticket = await open();
    await setState(ticket, before);
    const result = await replyToTicket(as(owner), { ticketId: ticket.id, body: 'Still off.' });
    expect(result).toMatchObject({ __typename: 'ReplyToTicketSuccess', ticket: { state: after } });
    expect(await count(sql`audit_event where account_id = ${home.accountId} and action = 'ticket.reply'`)).toBe(1);
  });

  test.each(['closed', 'cancelled', 'rejected'])(
    'to a ticket that is %s is refused and adds nothing',
    async (state) => {
      const ticket = await open();
      await setState(ticket, state);
      expect(await replyToTicket(as(owner), { ticketId: ticket.id, body: 'Hello?' })).toMatchObject({
        code: 'TICKET_CLOSED',
      });
      expect(await count(sql`ticket_message where ticket_id = ${ticket.id}`)).toBe(1);
    },
  );

  test('loses none of 20 replies sent at once', async () => {
    const ticket = await open();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => replyToTicket(as(owner), { ticketId: ticket.id, body: `Reply ${n}` })),
    );
    expect(await count(sql`ticket_message where ticket_id = ${ticket.id}`)).toBe(21);
  });
});

describe('whose ticket it is', () => {
  test("another customer's ticket looks exactly like none", async () => {
    const ticket = await open();
    const stranger = await (await createTestAccount(db.database)).member('owner');
    expect(await viewTicket(as(stranger), { ticketId: ticket.id })).toEqual(
      await viewTicket(as(stranger), { ticketId: newId() }),
    );
    expect(await replyToTicket(as(stranger), { ticketId: ticket.id, body: 'x' })).toEqual(
      await replyToTicket(as(stranger), { ticketId: newId(), body: 'x' }),
    );
    expect(
      await openTicket(as(stranger), { accountId: home.accountId, category: 'tv', subject: 'Mine now', body: 'x' }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a viewer reads and does not write', async () => {
    const ticket = await open();
    const viewer = await home.member('viewer');
    expect(await viewTicket(as(viewer), { ticketId: ticket.id })).not.toBeNull();
    expect(await replyToTicket(as(viewer), { ticketId: ticket.id, body: 'x' })).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
  });

  test('a sign-in that owes its second factor sees none', async () => {
    const ticket = await open();
    const halfway = { ...owner, assurance: 'password' } as Actor;
    expect(await viewTicket(as(halfway), { ticketId: ticket.id })).toBeNull();
    expect((await listTickets(as(halfway), { accountId: home.accountId, page: { first: 10 } })).nodes).toEqual([]);
  });
});

test('pages hold every ticket once, newest activity first', async () => {
  for (let n = 0; n < 5; n += 1) {
    clock.advance({ minutes: n % 2 });
    await open(owner, `Ticket ${n}`);
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await listTickets(as(owner), { accountId: home.accountId, page: { first: 2, after } });
    seen.push(...page.nodes.map((ticket) => ticket.subject));
    after = page.hasNextPage ? page.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
  expect(seen[0]).toMatch(/Ticket [34]/);
});

test('lists of one and of fifty accounts at once are one statement', async () => {
  const ticket = await open();
  const others = await Promise.all(Array.from({ length: 49 }, () => createTestAccount(db.database)));
  const counted = countStatements(db.database);
  const ctx = {
    actor: { kind: 'system', name: 'test' } as const,
    loaders: { ticket: createTicketLoaders(counted.database) },
  };
  const list = (accountId: string) => listTickets(ctx, { accountId, page: { first: 10 } });
  await list(home.accountId);
  expect(counted.count()).toBe(1);
  const [own, ...rest] = await Promise.all([home, ...others].map(({ accountId }) => list(accountId)));
  expect(counted.count()).toBe(2);
  expect(own?.nodes).toEqual([ticket]);
  expect(rest.every(({ nodes }) => nodes.length === 0)).toBe(true);
});
