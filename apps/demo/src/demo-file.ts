import { join } from 'node:path';
import { writePrivately } from './data-folder.ts';
import type { DemoFacts } from './seed/demo-facts.ts';

/** What `.data/demo.json` holds, for scripts and tools that want to sign in. */
export interface DemoFile extends DemoFacts {
  urls: { portal: string; graphql: string; mailbox: string; sandbox: string };
}

export const writeDemoFile = (dataFolder: string, demo: DemoFile): Promise<void> =>
  writePrivately(join(dataFolder, 'demo.json'), `${JSON.stringify(demo, null, 2)}\n`);
