export interface BenchOptions {
  readonly accounts: number;
  readonly secondsPerRound: number;
  readonly rounds: number;
  readonly warmUpSeconds: number;
  /** Names of the operations to measure. NULL: all, and sign-in under load. */
  readonly only: readonly string[] | null;
  /** How many connections each operation is measured at. NULL: 1 and 32 for the dashboard, 32 for the rest. */
  readonly connections: readonly number[] | null;
  /** A goal that is missed is a failure. */
  readonly strict: boolean;
}

/** @throws One line that says what is wrong. */
export function readBenchOptions(parameters: readonly string[]): BenchOptions {
  const textOf = (name: string): string | undefined => {
    const at = parameters.indexOf(`--${name}`);
    return at < 0 ? undefined : (parameters[at + 1] ?? '');
  };
  const wholeNumber = (name: string, text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes whole numbers above 0.`);
    return value;
  };
  const numberOf = (name: string, otherwise: number): number => {
    const text = textOf(name);
    return text === undefined ? otherwise : wholeNumber(name, text);
  };
  return {
    accounts: numberOf('accounts', 2_000),
    secondsPerRound: numberOf('seconds', 2),
    rounds: numberOf('rounds', 3),
    warmUpSeconds: numberOf('warm-up', 2),
    only: textOf('only')?.split(',') ?? null,
    connections:
      textOf('connections')
        ?.split(',')
        .map((text) => wholeNumber('connections', text)) ?? null,
    strict: parameters.includes('--strict'),
  };
}
