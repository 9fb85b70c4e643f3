import { expect, test } from '@jest/globals';
import { deviceName } from './device-name.ts';

const chrome = '(KHTML, like Gecko) Chrome/139.0.0.0';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 ${chrome} Safari/537.36`, 'Chrome on Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari on iOS',
  ],
  [null, 'An unknown browser or app'],
  ['', 'An unknown browser or app'],
  ['Your-Bank/1.0 (call 555)', 'An unknown browser or app'],
  ['<script>alert(1)</script>', 'An unknown browser or app'],
  ['\0\ud800', 'An unknown browser or app'],
  ['x'.repeat(300), 'An unknown browser or app'],
])('%s is %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
