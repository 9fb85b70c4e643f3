import { expect, test } from '@jest/globals';
import { addTallies, readTally } from './test-tally.ts';

const results = (counts: object) => JSON.stringify(counts);

test('failed tests and files that did not load both count', () => {
  const counts = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
  expect(readTally(results(counts), 1)).toEqual({ passed: 7, failed: 3 });
});

test('a run that failed without a failed test is not taken for a success', () => {
  expect(readTally('', 1)).toEqual({ passed: 0, failed: 1 });
  expect(readTally(results({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({ passed: 7, failed: 1 });
});

test('runs add up', () => {
  expect(
    addTallies([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
