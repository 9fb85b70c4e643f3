import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../../src/demo-settings.ts';

/** One fault that was tried, and what became of the money. */
export interface FaultOutcome {
  readonly fault: string;
  readonly outcome: string;
}

/** Collects what was tried, for the table at the end. */
export function createFaultReport() {
  const outcomes: FaultOutcome[] = [];
  return {
    add: (fault: string, outcome: string) => outcomes.push({ fault, outcome }),
    /** Prints the table, and keeps it in `.data/bench/` under a name. */
    async publish(name: string) {
      const rows = outcomes.map(({ fault, outcome }, index) => `| ${index + 1} | ${fault} | ${outcome} |`);
      const table = ['| | fault | outcome |', '| --- | --- | --- |', ...rows, ''].join('\n');
      process.stdout.write(`\nFaults tried on real processes:\n${table}`);
      const folder = join(repositoryFolder, '.data', 'bench');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${name}.md`), table);
    },
  };
}
