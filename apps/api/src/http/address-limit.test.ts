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

test.each([
  ['one network', '2001:db8:0:7::1', '2001:0DB8:0000:0007:ffff:ffff:ffff:ffff', true],
  ['one network, its zeros left out', '2001:db8::1', '2001:db8:0:0:5::', true],
  ['another network', '2001:db8:0:7::1', '2001:db8:0:8::1', false],
  ['a loopback and another network', '::1', '1::', false],
  ['an IPv4 address written as IPv6', '203.0.113.9', '::ffff:203.0.113.9', true],
  ['two of them', '::ffff:203.0.113.9', '::ffff:cb00:710a', false],
])('%s: %s and %s', async (_what, first, second, isOne) => {
  const limit = createAddressLimit(1);
  expect(await limit(from(first))).toBeUndefined();
  expect((await limit(from(second))) !== undefined).toBe(isOne);
});
