/** The middle of some numbers. Of an even count the higher of the two in the middle; of none, 0. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
