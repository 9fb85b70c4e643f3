import { expect, test } from '@jest/globals';
import { createAddressLimit } from './address-limit.ts';

const from = (address: string | null) => ({ visit: { address, userAgent: null, deviceToken: null } });

test('an address that tries too often is told when to come back; others go on', async () => {
  const limit = createAddressLimit(3);
  for (const _ of [1, 2, 3]) expect(await limit(from('203.0.113.9'))).toBeUndefined();
  const refused = await limit(from('203.0.113.9'));
  expect(refused).toMatchObject({ code: 'TOO_BUSY', retryAfterSeconds: expect.any(Number) });
  expect(refused?.retryAfterSeconds).toBeGreaterThan(1);
  expect(await limit(from('203.0.113.10'))).toBeUndefined();
});

test('many at once get no further than one after the other', async () => {
  const limit = createAddressLimit(10);
  const answers = await Promise.all(Array.from({ length: 50 }, () => limit(from('2001:db8::1'))));
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(10);
});

test('what comes without an address is not counted', async () => {
  const limit = createAddressLimit(1);
  for (const _ of [1, 2, 3]) expect(await limit(from(null))).toBeUndefined();
});
