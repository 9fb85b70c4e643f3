import { parseArgs } from 'node:util';
import { readSecrets } from '../data-folder.ts';
import { readDemoSettings } from '../demo-settings.ts';
import { StartRefusal } from '../start-refusal.ts';
import { seedBulk } from './seed-bulk.ts';
import { seedDemo } from './seed-demo.ts';
import { useDemoDatabase } from './use-demo-database.ts';

/** `npm run seed`: the demo's households; with `-- --accounts N`, instead N accounts for measuring. */
const usage = 'Usage: npm run seed [-- --accounts NUMBER], a whole number from 1 to 10,000,000.';
const say = (line: string) => process.stdout.write(`${line}\n`);

/** @returns Undefined when no number is asked for. @throws StartRefusal for what is no number of accounts. */
function readAccounts(): number | undefined {
  try {
    const { values } = parseArgs({ options: { accounts: { type: 'string' } } });
    if (values.accounts === undefined) return undefined;
    if (/^\d{1,8}$/.test(values.accounts)) {
      const accounts = Number(values.accounts);
      if (accounts >= 1 && accounts <= 10_000_000) return accounts;
    }
  } catch (error) {
    throw new StartRefusal(`${(error as Error).message.split('\n')[0]} ${usage}`);
  }
  throw new StartRefusal(usage);
}

async function seed(databaseUrl: string, accounts: number | undefined, dataFolder: string): Promise<void> {
  const beganAt = Date.now();
  const seconds = () => ((Date.now() - beganAt) / 1000).toFixed(1);
  if (accounts === undefined) {
    const { sealKey } = await readSecrets(dataFolder);
    const { signIns } = await seedDemo({ databaseUrl, sealKey: Buffer.from(sealKey, 'base64') });
    say(`The demo's ${signIns.length} sign-ins and their accounts are in place (${seconds()} s).`);
    return;
  }
  const report = (line: string) => say(`${seconds().padStart(7)} s  ${line}`);
  const { madeAccounts, madeLogins } = await seedBulk({ databaseUrl, accounts, report });
  say(
    `Made ${madeAccounts} accounts and ${madeLogins} sign-ins in ${seconds()} s; the rest was there. The money adds up.`,
  );
}

try {
  const accounts = readAccounts();
  const settings = readDemoSettings(process.env);
  await useDemoDatabase(settings, (url) => seed(url, accounts, settings.dataFolder));
} catch (error) {
  process.stderr.write(`${error instanceof StartRefusal ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
