export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts a jest run from what `--json` wrote.
 *
 * @param results Empty: jest wrote nothing, which counts as one failure.
 * @param exitCode Jest's. Not 0 with nothing failed, such as after a failed set-up, counts as one failure.
 */
export function readTally(results: string, exitCode: number): Tally {
  if (results === '') return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(results) as Record<string, number>;
  const failed = (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0);
  return { passed: numPassedTests ?? 0, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
});
