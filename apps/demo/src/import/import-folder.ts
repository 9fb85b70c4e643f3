import { type Clock, connectDatabase, systemClock } from '@demarc/database';
import { checkFolder, hasFile, openCsvFile } from './csv-file.ts';
import { createRefusedKeys, type ImportContext } from './import-context.ts';
import { createImportReport, type ImportReport } from './import-report.ts';
import { loadAccounts } from './load-accounts.ts';
import { loadCustomers, loadOfferings } from './load-customers.ts';
import { loadServices } from './load-services.ts';
import { loadStatements } from './load-statements.ts';
import { loadUsage } from './load-usage.ts';
import {
  accountRow,
  customerRow,
  offeringRow,
  serviceRow,
  statementLineRow,
  statementRow,
  usageRow,
} from './row-schemas.ts';

/**
 * Loads an operator's export: what is new in it. Every file is opened and its columns checked before the first row is
 * loaded. A wrong row is named and left out, with all that hangs on it; the others load.
 *
 * @param options.say Given `file:line: reason` for each row that is refused.
 * @throws ImportRefusal, in one line, when the folder, a file or a column is missing.
 */
export async function importFolder(options: {
  databaseUrl: string;
  folder: string;
  say: (line: string) => void;
  clock?: Clock;
}): Promise<ImportReport> {
  const { folder, clock = systemClock } = options;
  await checkFolder(folder);
  const offerings = (await hasFile(folder, 'offerings.csv'))
    ? await openCsvFile(folder, 'offerings.csv', offeringRow)
    : undefined;
  const customers = await openCsvFile(folder, 'customers.csv', customerRow);
  const accounts = await openCsvFile(folder, 'accounts.csv', accountRow);
  const services = await openCsvFile(folder, 'services.csv', serviceRow);
  const statements = await openCsvFile(folder, 'statements.csv', statementRow);
  const lines = await openCsvFile(folder, 'statement-lines.csv', statementLineRow);
  const usage = await openCsvFile(folder, 'usage.csv', usageRow);

  const files = [...(offerings ? [offerings] : []), customers, accounts, services, statements, lines, usage];
  const report = createImportReport(
    files.map(({ name }) => name),
    options.say,
  );
  // One connection, for the temporary tables belong to it.
  const { database, close } = connectDatabase(options.databaseUrl, { maxConnections: 1 });
  const ctx: ImportContext = {
    database,
    clock,
    actor: { kind: 'system', name: 'import' },
    report,
    refused: createRefusedKeys(),
  };
  try {
    if (offerings) await loadOfferings(ctx, offerings);
    await loadCustomers(ctx, customers);
    await loadAccounts(ctx, accounts);
    await loadServices(ctx, services);
    await loadStatements(ctx, { statements, lines });
    await loadUsage(ctx, usage);
    return report;
  } finally {
    await close();
  }
}
