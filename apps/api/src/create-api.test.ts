import { newId } from '@demarc/database';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { publicId } from './public-id.ts';
import { createTestApi, type TestApi, testPassword } from './testing/test-api.ts';

let api: TestApi;
let home: TestAccount;
let token: string;
let staff: string;

beforeAll(async () => {
  api = await createTestApi();
  home = await createTestAccount(api.database);
  token = (await api.signIn(home.accountId)).token;
  staff = await api.credential('staff');
});
afterAll(() => api.close());

const accountQuery = 'query One($id: ID!) { account(id: $id) { accountNumber } }';
const nodeQuery = 'query Any($id: ID!) { node(id: $id) { id } }';

test('passes all 61 audits of GraphQL over HTTP, with a staff credential', async () => {
  const url = await api.fastify.listen({ host: '127.0.0.1', port: 0 });
  const results = await auditServer({
    url: `${url}/graphql`,
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...(init.headers as object), authorization: `Bearer ${staff}` } }),
  });
  const failed = results.filter((result) => result.status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});

describe('who is asking', () => {
  test('a customer sees the accounts of the sign-in', async () => {
    const { data } = await api.ask('{ viewer { accounts { accountNumber viewerRole } } }', { token });
    expect(data.viewer.accounts).toEqual([{ accountNumber: home.accountNumber, viewerRole: 'OWNER' }]);
  });

  test.each([
    ['no token', undefined],
    ['a made-up token', 'ses_nonsense'],
    ['half a token', 'x'],
  ])('with %s nothing private is answered', async (_name, made) => {
    const { data, codes } = await api.ask('{ viewer { accounts { id } } }', { token: made });
    expect({ data, codes }).toEqual({ data: undefined, codes: ['UNAUTHENTICATED'] });
    expect((await api.ask('{ viewer { __typename } }', { token: made })).data).toEqual({ viewer: null });
  });

  test('signing out ends the session at once', async () => {
    const { token: mine } = await api.signIn(home.accountId);
    expect((await api.ask('mutation { signOut { signedOut } }', { token: mine })).data.signOut.signedOut).toBe(true);
    expect((await api.ask('{ viewer { accounts { id } } }', { token: mine })).codes).toEqual(['UNAUTHENTICATED']);
  });

  test.each(['customer', 'partner'])('a %s has no staff field', async (who) => {
    const made = who === 'customer' ? token : await api.credential('partner');
    const { codes } = await api.ask('{ accountByNumber(accountNumber: "1") { id } }', { token: made });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

describe("another customer's things", () => {
  test.each([accountQuery, nodeQuery])('are answered exactly as things that do not exist: %s', async (query) => {
    const other = await createTestAccount(api.database);
    const ids = [publicId('account', other.accountId), publicId('account', newId()), 'nonsense', ''];
    const answers = await Promise.all(ids.map((id) => api.ask(query, { token, variables: { id } })));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers[0]?.codes).toEqual([]);
  });
});

describe('staff', () => {
  const id = () => publicId('account', home.accountId);

  test('look at an account with a reason, and the look is recorded', async () => {
    const reason = { 'x-reason': 'Customer asked about a charge' };
    const { data } = await api.ask(accountQuery, { token: staff, variables: { id: id() }, headers: reason });
    expect(data.account.accountNumber).toBe(home.accountNumber);
    const trail = await api.database.query.auditEvent.findMany();
    expect(trail).toContainEqual(
      expect.objectContaining({
        accountId: home.accountId,
        actorKind: 'staff',
        action: 'account.view',
        reason: reason['x-reason'],
      }),
    );
  });

  test('do not look without one', async () => {
    expect((await api.ask(accountQuery, { token: staff, variables: { id: id() } })).codes).toEqual(['REASON_REQUIRED']);
  });

  test('do not look past the record through node', async () => {
    const headers = { 'x-reason': 'Curiosity' };
    expect((await api.ask(nodeQuery, { token: staff, variables: { id: id() }, headers })).codes).toEqual(['FORBIDDEN']);
  });

  test.each(['', 'a\0b', '\ud800', 'x'.repeat(20_000)])(
    'find no account by a number that cannot be one',
    async (accountNumber) => {
      const query = 'query By($n: String!) { accountByNumber(accountNumber: $n) { id } }';
      const headers = { 'x-reason': 'Call from a customer' };
      const { data, codes } = await api.ask(query, { token: staff, variables: { n: accountNumber }, headers });
      expect({ data, codes }).toEqual({ data: { accountByNumber: null }, codes: [] });
    },
  );
});

describe('a request that cannot be served', () => {
  test('to describe the schema is refused to all but staff and partners', async () => {
    const ask = async (made?: string) => (await api.ask('{ __schema { queryType { name } } }', { token: made })).codes;
    expect(await ask()).toEqual(['UNAUTHENTICATED']);
    expect(await ask(token)).toEqual(['FORBIDDEN']);
    expect(await ask(staff)).toEqual([]);
  });

  test('with a misspelt field is not told the right name', async () => {
    expect((await api.ask('{ viewr { id } }')).text).not.toMatch(/viewer/);
  });

  test.each([
    ['a syntax error', '{ viewer {', 400],
    ['2,000 tokens', `{ ${'__typename '.repeat(2_000)} }`, 400],
    [
      '100 aliased sign-ins',
      `mutation { ${Array.from({ length: 100 }, (_, n) => `a${n}: signOut { signedOut }`).join(' ')} }`,
      400,
    ],
  ])('for %s is a client error', async (_name, query, status) => {
    const accept = 'application/graphql-response+json';
    expect((await api.ask(query, { headers: { accept } })).status).toBe(status);
  });

  test('of more than 100 kB is refused', async () => {
    expect((await api.ask(`{ viewer { id } } #${'x'.repeat(100_001)}`)).status).toBe(413);
  });

  test('in a batch is refused', async () => {
    const response = await api.fastify.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }],
    });
    expect(response.statusCode).toBe(400);
  });

  test('by GET without a preflight header is refused as forgeable', async () => {
    const response = await api.fastify.inject({ method: 'GET', url: '/graphql?query={__typename}' });
    expect(response.statusCode).toBe(400);
  });
});

describe('a variable', () => {
  const paged = (type: string) =>
    `query Paged($first: ${type}) { viewer { accounts { statements(first: $first) { nodes { id } } } } }`;

  test.each(['Int! = 24', 'Int = 24'])('of type %s takes its default when it is left out', async (type) => {
    const { status, data, codes } = await api.ask(paged(type), { token });
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
    expect(data).toMatchObject({ viewer: { accounts: [{ statements: { nodes: [] } }] } });
  });

  test('with a default counts as it is given', async () => {
    const { codes } = await api.ask(paged('Int! = 24'), { token, variables: { first: 'many' } });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('without one that is left out, null or of another type is the caller’s fault', async () => {
    for (const variables of [{}, { first: null }, { first: 'many' }]) {
      expect((await api.ask(paged('Int!'), { token, variables })).codes).toEqual(['BAD_USER_INPUT']);
    }
  });
});

test('a bug is told to nobody, and logged under the request id', async () => {
  await api.database.execute('alter table product_offering rename to gone');
  const asked = await api.ask('{ productOfferings { id } }', { headers: { 'x-request-id': 'request-1234' } });
  await api.database.execute('alter table gone rename to product_offering');
  expect(asked.codes).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(asked.status).toBe(200);
  expect(asked.text).toContain('Something went wrong on our side');
  expect(asked.text).not.toMatch(/product_offering|select|stack|node_modules/);
  const line = api.logged.find((entry) => entry.includes('operation failed'));
  expect(line).toMatch(/"reqId":"request-1234"/);
  expect(line).toMatch(/product_offering/);
});

test('what is logged holds no password, token or variable', async () => {
  const { token: mine, username } = await api.signIn(home.accountId);
  await api.ask('{ viewer { id } }', { token: mine });
  const log = api.logged.join('');
  expect(log).toMatch(/"operation":"In"/);
  for (const secret of [testPassword, mine, username]) expect(log).not.toContain(secret);
});

describe('for operators', () => {
  test.each(['/health', '/ready'])('%s answers ok', async (url) => {
    expect((await api.fastify.inject(url)).json()).toEqual({ status: 'ok' });
  });

  test('GraphiQL comes from this server alone', async () => {
    const page = await api.fastify.inject('/graphiql');
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources.filter((at) => !at.startsWith('data:'))) {
      expect(source).toMatch(/^\/graphiql-static\//);
      expect((await api.fastify.inject(source)).statusCode).toBe(200);
    }
  });
});
