import { expect, test } from '@jest/globals';
import { checkBatch, type UsageRecord } from './usage-record-rules.ts';

const now = new Date('2026-04-15T12:00:00Z');
const dayMs = 86_400_000;
const after = (ms: number) => new Date(now.getTime() + ms);

const good: UsageRecord = {
  sourceRecordId: 'session-1',
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  startedAt: now,
  bytesDown: 1_000,
  bytesUp: 10,
};

const check = (records: readonly UsageRecord[], source = 'radius') => checkBatch({ source, records }, now);

test.each<[string, keyof UsageRecord, Partial<UsageRecord>]>([
  ['negative bytes', 'bytesDown', { bytesDown: -1 }],
  ['half a byte', 'bytesUp', { bytesUp: 0.5 }],
  ['no number', 'bytesUp', { bytesUp: Number.NaN }],
  ['too many bytes', 'bytesDown', { bytesDown: Number.MAX_SAFE_INTEGER }],
  ['more than a day ahead', 'startedAt', { startedAt: after(dayMs + 1) }],
  ['more than 400 days ago', 'startedAt', { startedAt: after(-400 * dayMs - 1) }],
  ['no time', 'startedAt', { startedAt: new Date(Number.NaN) }],
  ['an empty key', 'sourceRecordId', { sourceRecordId: '' }],
  ['a key with NUL', 'sourceRecordId', { sourceRecordId: 'a\0' }],
  ['a key with half a character', 'sourceRecordId', { sourceRecordId: 'a\ud800' }],
  ['a long key', 'sourceRecordId', { sourceRecordId: 'x'.repeat(201) }],
])('a record with %s is named', (_what, field, fault) => {
  expect(check([good, { ...good, ...fault }])).toMatchObject({ code: 'INVALID_INPUT', field: `records[1].${field}` });
});

test.each<[string, Partial<UsageRecord>]>([
  ['a day ahead', { startedAt: after(dayMs) }],
  ['400 days ago', { startedAt: after(-400 * dayMs) }],
  ['no bytes', { bytesDown: 0, bytesUp: 0 }],
  ['signs in its key', { sourceRecordId: '{",\\}' }],
])('a record with %s is taken', (_what, record) => {
  expect(check([{ ...good, ...record }])).toBeNull();
});

test.each([
  [0, false],
  [1, true],
  [1_000, true],
  [1_001, false],
])('%i records: %s', (count, taken) => {
  expect(check(Array.from({ length: count }, () => good)) === null).toBe(taken);
});

test.each(['', 'RADIUS', '1radius', 'radius ', 'x'.repeat(33), 'a\0'])('a collector is not called %j', (source) => {
  expect(check([good], source)).toMatchObject({ field: 'source' });
});
