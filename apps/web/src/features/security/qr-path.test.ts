import { expect, test } from '@jest/globals';
import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';

test('the path darkens exactly the dark modules of the code', () => {
  const text = 'otpauth://totp/Demarc:dana.whitfield?secret=JBSWY3DPEHPK3PXP&issuer=Demarc';
  const { path, size } = qrPath(text);
  const drawn = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(length); at += 1) drawn.add(`${Number(x) + at},${y}`);
  }
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
  expect(data).toHaveLength(size);
  expect([...drawn].sort()).toEqual(dark.sort());
});
