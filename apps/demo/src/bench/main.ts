import { dashboardGoals, type Goal, signInGoal } from './bench-goals.ts';
import type { BenchOperation } from './bench-operation.ts';
import { benchOperations } from './bench-operations.ts';
import { readBenchOptions } from './bench-options.ts';
import { type BenchFigures, writeBenchResult } from './bench-result.ts';
import { type BenchStack, startBenchStack } from './bench-stack.ts';
import { type BenchTarget, findTargets } from './bench-targets.ts';
import { checkSameWork } from './check-same-work.ts';
import { type ComparedWork, compareSides, warmUp } from './compare-sides.ts';
import { measureSignInPressure } from './measure-sign-in-pressure.ts';
import { printFigures } from './print-figures.ts';

/**
 * `npm run bench [-- --accounts N] [--seconds S] [--rounds R] [--warm-up S] [--only Name,…] [--connections N,…] [--strict]`:
 * the ten operations customers run most, through the API beside floors of their own, and the dashboard while many sign
 * in.
 */
const options = readBenchOptions(process.argv.slice(2));
const dashboard = 'ViewDashboard';
const say = (line: string) => process.stdout.write(`${line}\n`);

const unknown = options.only?.filter((name) => !benchOperations.some((operation) => operation.name === name)) ?? [];
if (unknown.length > 0) {
  throw new Error(`--only knows ${benchOperations.map(({ name }) => name).join(', ')}, not ${unknown.join(', ')}.`);
}
const chosen = benchOperations.filter(({ name }) => options.only?.includes(name) ?? true);
const { accounts, rounds, secondsPerRound, warmUpSeconds } = options;

const stack = await startBenchStack({ accounts, report: say });
let isMissed = false;
try {
  say(`${rounds} rounds of ${secondsPerRound} s each, floor and API in turn, ${accounts} accounts.`);
  const figures = await measureAll(stack);
  say('');
  printFigures(figures, say);
  say(`\nAll figures: ${await writeBenchResult(stack, options, figures)}`);
  isMissed = figures.goals.some(({ isMet }) => !isMet);
} finally {
  await stack.stop();
}
if (options.strict && isMissed) process.exitCode = 1;

async function measureAll(stack: BenchStack): Promise<BenchFigures> {
  const operations: BenchFigures['operations'][number][] = [];
  const goals: Goal[] = [];
  let targets = await findTargets(stack, { withTickets: false });
  for (const operation of chosen) {
    if (operation.needsTickets && targets.some(({ ticketId }) => ticketId === '')) {
      targets = await findTargets(stack, { withTickets: true });
    }
    const work = workOf(operation, targets);
    say(`… ${operation.name}`);
    await checkSameWork(stack, operation, work);
    await warmUp(stack, work, warmUpSeconds);
    const isDashboard = operation.name === dashboard;
    for (const connections of options.connections ?? (isDashboard ? [1, 32] : [32])) {
      const comparison = await compareSides(stack, work, { connections, rounds, secondsPerRound });
      operations.push({ operation: operation.name, kind: operation.kind, ...comparison });
      if (isDashboard) goals.push(...dashboardGoals(comparison));
    }
  }
  if (options.only) return { operations, signInUnderLoad: null, goals };
  say('… the dashboard while many sign in');
  const named = (name: string) =>
    workOf(benchOperations.find((operation) => operation.name === name) as BenchOperation, targets);
  const works = { dashboard: named(dashboard), signIn: named('SignIn') };
  const signInUnderLoad = await measureSignInPressure(stack, works, { rounds, secondsPerRound });
  return { operations, signInUnderLoad, goals: [...goals, signInGoal(signInUnderLoad)] };
}

/** Both sides' requests, of customers who can do it. */
function workOf({ isFor, requestsOf, expect }: BenchOperation, targets: readonly BenchTarget[]): ComparedWork {
  const requests = targets.filter(isFor).map(requestsOf);
  return { floor: requests.map(({ floor }) => floor), api: requests.map(({ api }) => api), expect };
}
