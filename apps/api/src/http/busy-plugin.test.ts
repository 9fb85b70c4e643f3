import { createTestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let token: string;

beforeAll(async () => {
  api = await createTestApi();
  ({ token } = await api.signIn((await createTestAccount(api.database)).accountId));
});
afterAll(() => api.close());

const input = 'input: { username: "nobody.here", password: "wrong-Harbor-42-lantern" }';
const withMessage = `signIn(${input}) { __typename ... on Error { message } ... on TooBusyError { retryAfterSeconds } }`;
const nameOnly = `signIn(${input}) { __typename }`;
const withAnother = `${nameOnly} cancelProductOrder(input: { orderId: "order_x" }) { __typename }`;

let names = 0;

async function send(query: string, headers: Record<string, string> = {}) {
  const response = await api.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    // Each a name of its own: ten wrong passwords for one would lock it.
    payload: { query: `mutation { ${query.replace('nobody.here', `nobody.${++names}`)} }` },
  });
  return { status: response.statusCode, retryAfter: response.headers['retry-after'], data: response.json().data };
}

const isBusy = ({ data }: { data: { signIn: { __typename: string } } }) => data.signIn.__typename === 'TooBusyError';

test('of 200 sign-ins at once some are served and the rest turned away with 503, while the server answers others', async () => {
  let answered = 0;
  const burst = Array.from({ length: 50 }, () => [
    send(withMessage),
    send(withMessage, { accept: 'application/graphql-response+json' }),
    send(nameOnly),
    send(withAnother),
  ]).flat();
  for (const sent of burst) sent.then(() => ++answered);
  await Promise.race(burst);
  expect((await api.fastify.inject('/health')).statusCode).toBe(200);
  expect((await api.ask('{ productOfferings { id } }')).status).toBe(200);
  expect(answered).toBeLessThan(200);

  const answers = await Promise.all(burst);
  const served = answers.filter((answer) => !isBusy(answer));
  expect(served.length).toBeGreaterThan(0);
  for (const { status, data } of served) {
    expect({ status, name: data.signIn.__typename }).toEqual({ status: 200, name: 'SignInRefusedError' });
  }
  const turnedAwayOfShape = (shape: number) => answers.filter((_, index) => index % 4 === shape).filter(isBusy);
  for (const [shape, name] of [withMessage, 'another media type', nameOnly].entries()) {
    const turnedAway = turnedAwayOfShape(shape);
    expect({ name, some: turnedAway.length > 0 }).toEqual({ name, some: true });
    for (const answer of turnedAway) expect(answer).toMatchObject({ status: 503, retryAfter: '2' });
  }
  expect(turnedAwayOfShape(0)[0]?.data.signIn).toEqual({
    __typename: 'TooBusyError',
    message: expect.stringContaining('try again'),
    retryAfterSeconds: 2,
  });
  // What else the document asked for was done, so the request as a whole is none to send again.
  const together = turnedAwayOfShape(3);
  expect(together.length).toBeGreaterThan(0);
  for (const answer of together) {
    expect(answer).toMatchObject({ status: 200, data: { cancelProductOrder: { __typename: 'NotFoundError' } } });
    expect(answer.retryAfter).toBeUndefined();
  }
});
