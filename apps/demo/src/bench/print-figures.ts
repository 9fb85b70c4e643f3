import type { BenchFigures } from './bench-result.ts';
import type { SideFigures } from './compare-sides.ts';
import { formatTable } from './table.ts';

const header = [
  'operation',
  'conn.',
  'side',
  'req/s',
  'CPU ms/req',
  'PostgreSQL ms/req',
  'median ms',
  'p99 ms',
  'of floor',
];

/** All figures as one table, then the goals with what became of them. */
export function printFigures({ operations, signInUnderLoad, goals }: BenchFigures, say: (line: string) => void): void {
  const rows = operations.flatMap(({ operation, connections, floor, api, ofFloor }) => [
    [operation, String(connections), 'floor', ...figuresOf(floor), ''],
    ['', '', 'API', ...figuresOf(api), ofFloor.toFixed(2)],
  ]);
  if (signInUnderLoad) {
    const { dashboardConnections, signInsAtOnce, ...load } = signInUnderLoad;
    const blank = ['', '', ''];
    rows.push(
      [
        'ViewDashboard, idle',
        String(dashboardConnections),
        'API',
        ...blank,
        ...times(load.idleMedianMs, load.idleP99Ms),
        '',
      ],
      [
        `… while ${signInsAtOnce} sign in`,
        String(dashboardConnections),
        'API',
        ...blank,
        ...times(load.pressedMedianMs, load.pressedP99Ms),
        '',
      ],
    );
  }
  say(formatTable(header, rows));
  if (signInUnderLoad) {
    const { signInsPerSecond, signInMedianMs } = signInUnderLoad;
    say(
      `Meanwhile ${signInsPerSecond.toFixed(0)} signed in a second, each in ${signInMedianMs.toFixed(0)} ms (median).`,
    );
  }
  if (goals.length > 0) say('');
  for (const { about, figure, atLeast, atMost, isMet } of goals) {
    const bound = atLeast === undefined ? `at most ${atMost?.toFixed(2)}` : `at least ${atLeast.toFixed(2)}`;
    say(`${isMet ? 'met   ' : 'MISSED'}  ${figure.toFixed(2)}, goal ${bound}: ${about}`);
  }
}

const times = (medianMs: number, p99Ms: number): string[] => [medianMs.toFixed(2), p99Ms.toFixed(2)];

const figuresOf = (side: SideFigures): string[] => [
  side.requestsPerSecond.toFixed(0),
  side.serverMsPerRequest.toFixed(2),
  side.databaseMsPerRequest.toFixed(2),
  ...times(side.medianMs, side.p99Ms),
];
