/** Minor units are whole and stay where a number holds every whole value; anything else is a fault of ours, never a bill. */
function checked(amountMinor: number): bigint {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new RangeError(`${amountMinor} is not a whole number of minor units.`);
  }
  return BigInt(amountMinor);
}

function toMinor(value: bigint): number {
  const amountMinor = Number(value);
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError(`${value} minor units are more than a number holds exactly.`);
  return amountMinor;
}

/** Half away from zero, as invoices are rounded: 2.5 is 3, -2.5 is -3. `denominator` is positive. */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * `amountMinor` × `numerator` / `denominator`, rounded to a whole minor unit, half away from zero: the share of days, blocks or
 * instalments in an amount. Computed exactly in between.
 *
 * Shares rounded one by one need not add up to the whole; {@link splitByWeight} makes parts that do.
 *
 * @param amountMinor Minor units of any sign.
 * @param numerator A whole number of any sign.
 * @param denominator A whole number above zero.
 * @throws RangeError For anything that is not a whole number, a denominator not above zero, or a result beyond 2^53.
 */
export function shareOf(amountMinor: number, numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`${numerator}/${denominator} is not a share.`);
  }
  return toMinor(roundedQuotient(checked(amountMinor) * BigInt(numerator), BigInt(denominator)));
}

/**
 * A rate of an amount, rounded to a whole minor unit, half away from zero: `rateOf(10_000, 88_750)` is 888, which is 8.875 %
 * of 100.00.
 *
 * @param amountMinor Minor units of any sign.
 * @param ratePpm The rate in millionths: 1 % is 10,000.
 * @throws RangeError As {@link shareOf}.
 */
export const rateOf = (amountMinor: number, ratePpm: number): number => shareOf(amountMinor, ratePpm, 1_000_000);

/**
 * An amount so many times: blocks, seats, months.
 *
 * @throws RangeError For anything that is not a whole number, or a result beyond 2^53.
 */
export function timesOf(amountMinor: number, count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a count.`);
  return toMinor(checked(amountMinor) * BigInt(count));
}

/**
 * The sum of amounts in minor units. Nothing sums to 0.
 *
 * @throws RangeError For an amount that is not a whole number, or a sum beyond 2^53.
 */
export const sumMinor = (amounts: Iterable<number>): number => {
  let sum = 0n;
  for (const amountMinor of amounts) sum += checked(amountMinor);
  return toMinor(sum);
};

/**
 * Splits an amount into parts by weight that add up to it exactly. Each part is within one minor unit of its true share: what a
 * part's rounding gave or took is made up for by those after it (cumulative rounding), so the first days of a month cost the
 * same however the rest of it is cut.
 *
 * @param amountMinor Minor units of any sign.
 * @param weights Whole numbers not below zero, with a sum above zero: days, for instance.
 * @throws RangeError As {@link shareOf}.
 */
export function splitByWeight(amountMinor: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`${weight} is not a weight.`);
    return sum + weight;
  }, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const upToHere = shareOf(amountMinor, reached, whole);
    const part = upToHere - given;
    given = upToHere;
    return part;
  });
}

/**
 * What of an amount falls on the stretch from `from` to `to`, of `whole` equal parts: the 3rd to the 10th of a month's 30 days are
 * `stretchOf(price, 2, 10, 30)`. However a whole is cut into stretches, they add up to it exactly, and each is within one minor
 * unit of its true share (cumulative rounding).
 *
 * @param from Parts before the stretch.
 * @param to Parts up to its end.
 * @throws RangeError As {@link shareOf}.
 */
export const stretchOf = (amountMinor: number, from: number, to: number, whole: number): number =>
  shareOf(amountMinor, to, whole) - shareOf(amountMinor, from, whole);

/**
 * Splits an amount into `count` parts that differ by one minor unit at the most and add up to it exactly; the larger ones come
 * first (largest remainder).
 *
 * @param amountMinor Minor units, not below zero.
 * @param count A whole number above zero.
 * @throws RangeError As {@link shareOf}, and for an amount below zero.
 */
export function splitEvenly(amountMinor: number, count: number): number[] {
  if (!Number.isSafeInteger(count) || count <= 0) throw new RangeError(`${count} is not a count.`);
  if (amountMinor < 0) throw new RangeError(`${amountMinor} is below zero.`);
  const whole = checked(amountMinor);
  const least = whole / BigInt(count);
  const left = whole % BigInt(count);
  return Array.from({ length: count }, (_part, index) => toMinor(least + (BigInt(index) < left ? 1n : 0n)));
}
