import { expect, test } from '@jest/globals';
import { charactersMissing } from './password-length.ts';

test('characters are counted as people count them, after composing', () => {
  expect(charactersMissing('elevenchars')).toBe(1);
  expect(charactersMissing('twelve chars')).toBe(0);
  expect(charactersMissing('e\u0301'.repeat(11))).toBe(1);
  expect(charactersMissing('🔑'.repeat(12))).toBe(0);
});
