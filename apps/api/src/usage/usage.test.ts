import { newId } from '@demarc/database';
import {
  createTestAccount,
  createTestOffering,
  createTestSubscription,
  type TestAccount,
} from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publicId } from '../public-id.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let home: TestAccount;
let token: string;
let staff: string;
let subscriptionId: string;

beforeAll(async () => {
  api = await createTestApi();
  home = await createTestAccount(api.database, { cycleDay: 28 });
  token = (await api.signIn(home.accountId)).token;
  staff = await api.credential('staff');
  const offering = await createTestOffering(api.database, { allowanceBytes: 1_200_000_000_000 });
  subscriptionId = publicId('subscription', (await createTestSubscription(api.database, home, offering)).id);
});
afterAll(() => api.close());

const ingestMutation = `mutation Ingest($input: IngestUsageInput!) { ingestUsage(input: $input) {
  __typename ... on Error { code message } ... on InvalidInputError { field }
  ... on IngestUsageSuccess { stored duplicates unknownServices } } }`;
const usageQuery = `query Usage($id: ID!) { account(id: $id) { usage {
  subscription { id offering { name } } cycleStart cycleEnd usedBytes allowanceBytes asOf days { day bytesDown bytesUp } } } }`;

const record = (sourceRecordId: string, service = subscriptionId) => ({
  sourceRecordId,
  subscriptionId: service,
  startedAt: '2026-03-29T12:00:00Z',
  bytesDown: 50_000_000_000,
  bytesUp: 1,
});
const ingest = (records: object[], as = staff) =>
  api.ask(ingestMutation, { token: as, variables: { input: { source: 'radius', records } } });

test('what a collector sends, the customer sees: in bytes beyond 32 bits, day by day', async () => {
  const unknown = [record('3', publicId('subscription', newId())), record('4', 'nonsense')];
  expect((await ingest([record('1'), record('1'), record('2'), ...unknown])).data.ingestUsage).toEqual({
    __typename: 'IngestUsageSuccess',
    stored: 2,
    duplicates: 1,
    unknownServices: ['3', '4'],
  });
  const { data } = await api.ask(usageQuery, { token, variables: { id: publicId('account', home.accountId) } });
  expect(data.account.usage).toEqual([
    {
      subscription: { id: subscriptionId, offering: { name: 'Internet 300' } },
      cycleStart: '2026-03-28',
      cycleEnd: '2026-04-27',
      usedBytes: 100_000_000_002,
      allowanceBytes: 1_200_000_000_000,
      asOf: '2026-03-31T12:00:00.000Z',
      days: [
        { day: '2026-03-28', bytesDown: 0, bytesUp: 0 },
        { day: '2026-03-29', bytesDown: 100_000_000_000, bytesUp: 2 },
        { day: '2026-03-30', bytesDown: 0, bytesUp: 0 },
        { day: '2026-03-31', bytesDown: 0, bytesUp: 0 },
      ],
    },
  ]);
});

test('a fault is named with its record', async () => {
  const { data } = await ingest([record('5'), { ...record('6'), bytesUp: -1 }]);
  expect(data.ingestUsage).toMatchObject({ code: 'INVALID_INPUT', field: 'records[1].bytesUp' });
});

test('neither a customer nor a partner sends usage', async () => {
  for (const other of [token, await api.credential('partner')]) {
    expect((await ingest([record('7')], other)).codes).toEqual(['FORBIDDEN']);
  }
});

test('five hundred records fit one request', async () => {
  const records = Array.from({ length: 500 }, (_, index) => record(`batch-${index}`));
  expect((await ingest(records)).data.ingestUsage).toMatchObject({ stored: 500 });
});
