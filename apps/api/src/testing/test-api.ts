import { randomBytes } from 'node:crypto';
import type { PaymentProcessor } from '@demarc/billing';
import { type Clock, connectDatabase, createFixedClock, type Database } from '@demarc/database';
import { countStatements, createTestDatabase, recordStatements, type SentStatement } from '@demarc/database/testing';
import { issueAccessToken, type PlaceLookup, registerLogin } from '@demarc/identity';
import { createStripeEventReader } from '@demarc/providers';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createApi } from '../create-api.ts';
import { portalDocumentId, trustedDocuments } from './portal-document.ts';

/** What came back of an operation. */
export interface Answer {
  readonly status: number;
  // The tests know what they asked for.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer of whatever document it sent.
  readonly data: any;
  readonly codes: string[];
  readonly text: string;
}

export interface TestApi {
  readonly fastify: FastifyInstance;
  readonly database: Database;
  readonly clock: Clock & ReturnType<typeof createFixedClock>;
  /** Statements the API sent so far, those inside transactions left out. */
  countStatements(): number;
  /** The same statements themselves, each told once. */
  takeStatements(): SentStatement[];
  /** For a connection of the test's own. */
  readonly databaseUrl: string;
  /** What the API logged so far. */
  readonly logged: string[];
  /** Sends an operation, or the id of a trusted one, as the holder of `token`. */
  ask(
    operation: string | { documentId: string },
    options?: { token?: string; variables?: object; headers?: Record<string, string> },
  ): Promise<Answer>;
  /** Makes a login on an account and signs it in, by an operation of the test's own. */
  signIn(accountId: string, role?: 'owner' | 'manager' | 'viewer'): Promise<{ token: string; username: string }>;
  /** The same as the portal does it: the session runs trusted documents only. */
  signInAsPortal(accountId: string): Promise<{ token: string; username: string }>;
  credential(audience: 'staff' | 'partner'): Promise<string>;
  close(): Promise<void>;
}

/** What the processor's notices are signed with. */
export const testWebhookSecret = 'whsec_test_secret';

export const testPassword = 'correct-Harbor-42-lantern';

const ownSignIn =
  'mutation In($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { sessionToken } } }';

/** Stands in where a test does not pay: any call fails it. */
const noProcessor = new Proxy({} as PaymentProcessor, {
  get: (_target, method) => () => Promise.reject(new Error(`The processor was asked: ${String(method)}.`)),
});

/** The real API on a database of its own, driven without a port. */
export async function createTestApi(
  options: { paymentProcessor?: PaymentProcessor; portalKey?: string; places?: PlaceLookup } = {},
): Promise<TestApi> {
  const testDatabase = await createTestDatabase();
  const { database } = testDatabase;
  const clock = createFixedClock('2026-03-31T12:00:00Z');
  const logged: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
  const { database: pool, close } = connectDatabase(testDatabase.url, { maxConnections: 30 });
  const recorded = recordStatements(pool);
  const counted = countStatements(recorded.database);
  const fastify = await createApi({
    connection: { database: counted.database, close },
    clock,
    paymentProcessor: options.paymentProcessor ?? noProcessor,
    readProcessorEvent: createStripeEventReader(testWebhookSecret),
    sealKey: randomBytes(32),
    portalKey: options.portalKey,
    places: options.places,
    brand: { name: 'Demarc', portalUrl: 'http://portal.example', supportPhone: '1-800-555-0134' },
    trustedDocuments,
    graphiql: true,
    logger,
  });
  const system = { database, clock, actor: { kind: 'system', name: 'test' } as const };

  const ask: TestApi['ask'] = async (operation, { token, variables, headers } = {}) => {
    const response = await fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
      payload: { ...(typeof operation === 'string' ? { query: operation } : operation), variables },
    });
    const body = response.body.startsWith('{') ? response.json() : {};
    const codes = (body.errors ?? []).map((error: { extensions?: { code?: string } }) => error.extensions?.code);
    return { status: response.statusCode, data: body.data, codes, text: response.body };
  };

  const signInBy = async (
    operation: Parameters<typeof ask>[0],
    accountId: string,
    role: 'owner' | 'manager' | 'viewer' = 'owner',
  ) => {
    const username = `user.${randomBytes(6).toString('hex')}`;
    await registerLogin(system, { accountId, username, password: testPassword, role });
    const { data } = await ask(operation, { variables: { input: { username, password: testPassword } } });
    return { token: data.signIn.sessionToken as string, username };
  };

  return {
    fastify,
    database,
    clock,
    logged,
    countStatements: counted.count,
    takeStatements: recorded.takeSent,
    databaseUrl: testDatabase.url,
    ask,
    signIn: (accountId, role) => signInBy(ownSignIn, accountId, role),
    signInAsPortal: (accountId) => signInBy({ documentId: portalDocumentId('SignIn') }, accountId),
    async credential(audience) {
      const expiresAt = new Date(clock.now().getTime() + 86_400_000);
      return (await issueAccessToken(system, { audience, name: `Test ${audience}`, expiresAt })).token;
    },
    async close() {
      await fastify.close();
      await testDatabase.drop();
    },
  };
}
