import { afterEach, beforeEach, expect, jest } from '@jest/globals';

/** A stray console.error or console.warn is a defect nobody looked at: it fails the test it came from. */
let calls = [];

beforeEach(() => {
  calls = [];
  for (const level of ['error', 'warn']) {
    jest.spyOn(console, level).mockImplementation((...words) => calls.push(`console.${level}: ${words.join(' ')}`));
  }
});

afterEach(() => {
  expect(calls).toEqual([]);
});
