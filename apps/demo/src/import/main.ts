import { resolve } from 'node:path';
import { readDemoSettings } from '../demo-settings.ts';
import { useDemoDatabase } from '../seed/use-demo-database.ts';
import { StartRefusal } from '../start-refusal.ts';
import { checkFolder } from './csv-file.ts';
import { importFolder } from './import-folder.ts';
import { ImportRefusal } from './import-refusal.ts';
import { describeCounts } from './import-report.ts';

/** `npm run import -- FOLDER`: exits with 0 when every row is loaded, and with 1 when one was refused. */
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0)
    throw new ImportRefusal('Usage: npm run import -- FOLDER, as docs/import-format.md describes it.');
  const path = resolve(process.env.INIT_CWD ?? '.', folder);
  await checkFolder(path);
  const report = await useDemoDatabase(readDemoSettings(process.env), (databaseUrl) =>
    importFolder({ databaseUrl, folder: path, say: (line) => process.stderr.write(`${line}\n`) }),
  );
  say(describeCounts(report.counts));
  process.exitCode = report.refused > 0 ? 1 : 0;
} catch (error) {
  const isTold = error instanceof ImportRefusal || error instanceof StartRefusal;
  process.stderr.write(`${isTold ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
