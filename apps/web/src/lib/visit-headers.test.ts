import { expect, test } from '@jest/globals';
import { customerAddress } from './visit-headers.ts';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8::1', '2001:db8::1'],
  ['203.0.113.9, <script>', null],
  ['', null],
  [null, null],
])('of %s the last address counts', (forwardedFor, address) => {
  expect(customerAddress(forwardedFor)).toBe(address);
});
