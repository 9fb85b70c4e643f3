import { type MethodKind, type MoneyHousehold, methodKinds } from './money-household.ts';

/** What chance chose for an operation: numbers below 1,000, which each operation reads as it likes. */
export interface Choices {
  readonly size: number;
  readonly pick: number;
}

/** Something that happens to an account's money. It answers with what it did, for who reads a failure. */
export type Operation = (household: MoneyHousehold, choices: Choices) => Promise<string>;

export const chosen = <Value>(values: readonly Value[], pick: number): Value => values[pick % values.length] as Value;

/** A way to pay; every other works. */
export const methodOf = (household: MoneyHousehold, pick: number): string =>
  household.methodIds[pick < 500 ? 'approved' : chosen<MethodKind>(methodKinds, pick)];
