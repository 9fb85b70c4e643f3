import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildSchema, type ExecutableDefinitionNode, Kind, parse, specifiedRules, validate } from 'graphql';
import { generate } from 'otplib';
import { operationLimits } from '../policy/operation-limits.ts';
import { portalDocumentId, portalOperations, trustedDocuments } from '../testing/portal-document.ts';
import type { TestApi } from '../testing/test-api.ts';
import { portalDocuments, readTrustedDocuments } from './read-trusted-documents.ts';

/** How often a document was validated, which Apollo does right after parsing it. */
const validated = jest.fn();
jest.unstable_mockModule('../policy/operation-limits.ts', () => ({
  operationLimits: (context: Parameters<typeof operationLimits>[0]) => {
    validated();
    return operationLimits(context);
  },
}));
const { createTestApi, testPassword } = await import('../testing/test-api.ts');

let api: TestApi;
let home: TestAccount;
let portal: string;

beforeAll(async () => {
  api = await createTestApi();
  home = await createTestAccount(api.database);
  portal = (await api.signInAsPortal(home.accountId)).token;
});
afterAll(() => api.close());

const newType = { accept: 'application/graphql-response+json' };
const dashboard = { documentId: portalDocumentId('ViewDashboard') };
const unknown = { documentId: `sha256:${'0'.repeat(64)}` };
const ownText = '{ viewer { assurance } }';

describe('the portal’s documents', () => {
  const web = fileURLToPath(new URL('../../../web/src', import.meta.url));
  const written = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(web, file), 'utf8')).definitions as ExecutableDefinitionNode[])
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : []));

  test('are all the operations the portal has written', () => {
    expect(written.length).toBeGreaterThan(20);
    expect(portalOperations.map(({ name }) => name).sort()).toEqual(written.sort());
  });

  test('are what its generated documents name', () => {
    const generated = readFileSync(join(web, 'gql/graphql.ts'), 'utf8');
    expect([...generated.matchAll(/"documentId":"([^"]+)"/g)].map(([, id]) => id).sort()).toEqual(
      [...trustedDocuments.keys()].sort(),
    );
    expect(generated).not.toMatch(/(query|mutation) \w+\(?.*\{$/m);
  });

  const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
  test.each(portalOperations)('$name has the SHA-256 of its text, and is valid within the limits', ({ documentId }) => {
    const text = trustedDocuments.get(documentId) ?? '';
    expect(documentId).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
    expect(validate(schema, parse(text), [...specifiedRules, operationLimits])).toEqual([]);
  });

  test('may be joined by those of the release before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'documents-'));
    const earlier = join(folder, 'earlier.json');
    const id = `sha256:${createHash('sha256').update(ownText).digest('hex')}`;
    try {
      writeFileSync(earlier, JSON.stringify({ [id]: ownText }));
      const both = readTrustedDocuments([portalDocuments, earlier]);
      expect([both.size, both.get(id)]).toEqual([trustedDocuments.size + 1, ownText]);
      writeFileSync(earlier, JSON.stringify({ [id]: `${ownText} ` }));
      expect(() => readTrustedDocuments([portalDocuments, earlier])).toThrow(/an id that is not its own/);
      writeFileSync(earlier, '["no manifest"]');
      expect(() => readTrustedDocuments([earlier])).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a request by id', () => {
  test('runs the document, parsed and validated once', async () => {
    const ask = () => api.ask(dashboard, { token: portal, headers: newType });
    expect((await ask()).data.viewer.accounts).toHaveLength(1);
    const before = validated.mock.calls.length;
    expect(before).toBeGreaterThan(0);
    for (let times = 0; times < 5; times += 1) expect((await ask()).status).toBe(200);
    expect(validated.mock.calls.length).toBe(before);
  });

  test('is told when there is no such document', async () => {
    const asked = await api.ask(unknown, { token: portal, headers: newType });
    expect(asked).toMatchObject({ status: 400, codes: ['PERSISTED_DOCUMENT_NOT_FOUND'] });
    expect(JSON.parse(asked.text)).toEqual({ errors: [expect.anything()] });
    expect((await api.ask(unknown, { token: portal })).status).toBe(200);
  });

  test.each([
    ['its text beside it', 'POST', { ...dashboard, query: trustedDocuments.get(dashboard.documentId) }],
    ['another text beside it', 'POST', { ...dashboard, query: ownText }],
    ['an empty text beside it', 'POST', { ...dashboard, query: '' }],
    ['a number', 'POST', { documentId: 7 }],
    ['an object', 'POST', { documentId: { query: ownText } }],
    ['a list', 'POST', { documentId: [dashboard.documentId] }],
    ['another form', 'POST', { documentId: dashboard.documentId.replace('sha256:', '') }],
    ['upper case', 'POST', { documentId: dashboard.documentId.toUpperCase() }],
    ['the name of a method', 'POST', { documentId: 'toString' }],
    ['nothing', 'POST', { documentId: null }],
    ['a batch', 'POST', [dashboard]],
    ['variables that are a text', 'POST', { ...dashboard, variables: '{}' }],
    ['another method', 'GET', dashboard],
    ['another method and a text', 'GET', { ...dashboard, query: ownText }],
  ] as const)('with %s is a client error, under either media type', async (_name, method, sent) => {
    for (const accept of ['application/json', newType.accept]) {
      const response = await api.fastify.inject({
        method,
        url: '/graphql',
        headers: { accept, 'apollo-require-preflight': '1', authorization: `Bearer ${portal}` },
        ...(method === 'GET' ? { query: sent as Record<string, string> } : { payload: sent }),
      });
      expect(response.statusCode).toBe(400);
      expect(response.headers['content-type']).toMatch(accept);
      expect(response.json()).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) })] });
    }
  });

  test('is no way around a form’s content type, or the access rules', async () => {
    const response = await api.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify(dashboard),
    });
    expect(response.statusCode).toBe(400);
    expect((await api.ask(dashboard)).codes).toEqual(['UNAUTHENTICATED']);
    const staff = await api.credential('staff');
    expect((await api.ask(dashboard, { token: staff })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a session opened by a trusted document', () => {
  test.each([
    ['a query', ownText],
    ['the name of a type', '{ __typename }'],
    ['a mutation', 'mutation { signOut { signedOut } }'],
    ['a trusted document’s own text', trustedDocuments.get(dashboard.documentId) ?? ''],
  ])('does not run %s that comes as a text', async (_name, text) => {
    const asked = await api.ask(text, { token: portal, headers: newType });
    expect(asked).toMatchObject({ status: 403, codes: ['TRUSTED_DOCUMENT_REQUIRED'], data: undefined });
    expect((await api.ask(dashboard, { token: portal })).codes).toEqual([]);
  });

  test('stays so when its second factor is shown', async () => {
    const ask = async (name: string, input: object | null, token?: string) =>
      (await api.ask({ documentId: portalDocumentId(name) }, { token, variables: input ? { input } : {} })).data;
    const codeOf = (secret: string) => generate({ secret, epoch: Math.floor(api.clock.now().getTime() / 1000) });
    const { token, username } = await api.signInAsPortal((await createTestAccount(api.database)).accountId);
    const { secret } = (await ask('StartTotpEnrolment', null, token)).startTotpEnrolment;
    await ask('ConfirmTotpEnrolment', { code: await codeOf(secret) }, token);
    api.clock.advance({ seconds: 30 });
    const { signIn: owing } = await ask('SignIn', { username, password: testPassword });
    expect((await api.ask(ownText, { token: owing.sessionToken })).codes).toEqual(['TRUSTED_DOCUMENT_REQUIRED']);
    const { verifyTotp } = await ask('VerifyTotp', { code: await codeOf(secret) }, owing.sessionToken);
    expect(verifyTotp.assurance).toBe('FULL');
    expect((await api.ask(ownText, { token: verifyTotp.sessionToken })).codes).toEqual(['TRUSTED_DOCUMENT_REQUIRED']);
    expect((await api.ask(dashboard, { token: verifyTotp.sessionToken })).codes).toEqual([]);
  });
});

test('a session opened by a text of its own runs texts and trusted documents', async () => {
  const { token } = await api.signIn(home.accountId);
  expect((await api.ask(ownText, { token })).data).toEqual({ viewer: { assurance: 'FULL' } });
  expect((await api.ask(dashboard, { token })).data.viewer.accounts).toHaveLength(1);
});

test.each(['staff', 'partner'] as const)('a credential of a %s runs texts as before', async (audience) => {
  const token = await api.credential(audience);
  expect((await api.ask('{ productOfferings { id } }', { token })).codes).toEqual([]);
});

test('an unknown id is logged, what only stands in its place is not', async () => {
  await api.ask(unknown);
  await api.ask({ documentId: testPassword });
  const log = api.logged.join('');
  expect(log).toContain(unknown.documentId);
  expect(log).not.toContain(testPassword);
});
