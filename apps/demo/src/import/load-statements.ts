import type { Database } from '@demarc/database';
import type { CsvFile } from './csv-file.ts';
import { type LoadedAccount, selectAccountsByNumber } from './customer-store.ts';
import { type ImportContext, keyInAccount } from './import-context.ts';
import { issueImportedStatement } from './issue-imported-statement.ts';
import type { StatementLineRow, StatementRow } from './row-schemas.ts';
import { importedServiceId, selectSubscriptionsById } from './service-import-store.ts';
import { toStatementRecord } from './statement-record.ts';
import {
  createStaging,
  orderStaged,
  type Staged,
  type StagedStatement,
  selectLinesInOrder,
  selectLinesWithoutStatement,
  selectStatementsInOrder,
  stageFault,
  stageLines,
  stageStatements,
} from './statement-staging-store.ts';

const stagedAtOnce = 1_000;
const statementsAtOnce = 200;

/** The two files that make statements. */
export interface StatementFiles {
  readonly statements: CsvFile<StatementRow>;
  readonly lines: CsvFile<StatementLineRow>;
}

/**
 * Statements with their lines, each whole or not at all, oldest first in each account. The files may be in any order
 * and larger than memory: they are brought together in temporary tables.
 */
export async function loadStatements(ctx: ImportContext, files: StatementFiles): Promise<void> {
  await createStaging(ctx.database);
  await stageFiles(ctx, files);
  const count = await orderStaged(ctx.database);
  for (let from = 1; from <= count; from += statementsAtOnce) {
    await ctx.database.transaction((database) =>
      loadSome({ ...ctx, database }, files, { from, count: statementsAtOnce }),
    );
  }
  await refuseOrphans(ctx, files.lines.name);
}

async function stageFiles(ctx: ImportContext, files: StatementFiles): Promise<void> {
  const { database, report, refused } = ctx;
  const faults: { account_number: string; statement_number: string }[] = [];
  const onLineRefused = ({ cells }: { cells: Readonly<Record<string, string>> }) => {
    const { account_number, statement_number } = cells;
    if (account_number && statement_number) faults.push({ account_number, statement_number });
  };
  const keepFaults = async () => {
    for (const fault of faults.splice(0)) await stageFault(database, fault);
  };
  for await (const batch of files.lines.readBatches({ report, size: stagedAtOnce, onRefused: onLineRefused })) {
    await stageLines(
      database,
      batch.map(({ line, values }) => ({ ...values, line })),
    );
    await keepFaults();
  }
  await keepFaults();
  const onStatementRefused = ({ cells }: { cells: Readonly<Record<string, string>> }) =>
    refused.note('statement', keyInAccount(cells.account_number ?? '', cells.statement_number ?? ''));
  for await (const batch of files.statements.readBatches({
    report,
    size: stagedAtOnce,
    onRefused: onStatementRefused,
  })) {
    await stageStatements(
      database,
      batch.map(({ line, values }) => ({ ...values, line })),
    );
  }
}

const keyOf = (row: Pick<StatementRow, 'account_number' | 'statement_number'>): string =>
  keyInAccount(row.account_number, row.statement_number);

async function loadSome(
  ctx: ImportContext,
  files: StatementFiles,
  places: { from: number; count: number },
): Promise<void> {
  const statements = await selectStatementsInOrder(ctx.database, places);
  const lines = Map.groupBy(await selectLinesInOrder(ctx.database, places), keyOf);
  const accounts = new Map(
    (
      await selectAccountsByNumber(
        ctx.database,
        statements.map((row) => row.account_number),
      )
    ).map((row) => [row.accountNumber, row]),
  );
  const services = await findServices(ctx.database, [...lines.values()].flat(), accounts);
  for (const row of statements) {
    const account = accounts.get(row.account_number);
    // A repeat has no lines of its own: those in the file belong to where the statement stood first.
    const own = row.firstLine === null ? (lines.get(keyOf(row)) ?? []) : [];
    const outcome = await settle(ctx, row, { account, own, services });
    settleRows(ctx, files, row, own, outcome);
  }
}

async function findServices(
  database: Database,
  lines: readonly StatementLineRow[],
  accounts: ReadonlyMap<string, LoadedAccount>,
): Promise<ReadonlySet<string>> {
  const wanted = lines.flatMap((line) => {
    const account = accounts.get(line.account_number);
    return account && line.service_number !== null
      ? [{ accountId: account.id, id: importedServiceId(line.account_number, line.service_number) }]
      : [];
  });
  return new Set((await selectSubscriptionsById(database, wanted)).map(({ id }) => id));
}

type Outcome = 'loaded' | 'unchanged' | { refusal: string };

async function settle(
  ctx: ImportContext,
  row: StagedStatement,
  {
    account,
    own,
    services,
  }: { account: LoadedAccount | undefined; own: readonly Staged<StatementLineRow>[]; services: ReadonlySet<string> },
): Promise<Outcome> {
  const { refused } = ctx;
  if (!account) return { refusal: refused.whyMissing('account', row.account_number) };
  if (row.firstLine !== null) return settleRepeat(ctx, row, row.firstLine);
  if (row.hasFaultyLine) return { refusal: 'one of its lines was refused' };
  const record = toStatementRecord(row, own, { account, services, refused });
  if (typeof record === 'string') return { refusal: record };
  return issueImportedStatement(ctx, row, record, account);
}

/** The same again is no fault, if the first was none. */
function settleRepeat({ refused }: ImportContext, row: StagedStatement, firstLine: number): Outcome {
  if (!row.isSame) return { refusal: `line ${firstLine} has the same statement with other values` };
  const wasRefused = refused.whyMissing('statement', keyOf(row)).endsWith('was refused');
  return wasRefused ? { refusal: `it is that of line ${firstLine}, which was refused` } : 'unchanged';
}

/** Counts the statement's row and those of its lines alike: they share one fate. */
function settleRows(
  { report, refused }: ImportContext,
  files: StatementFiles,
  row: StagedStatement,
  own: readonly Staged<StatementLineRow>[],
  outcome: Outcome,
): void {
  if (typeof outcome === 'string') {
    report.count(files.statements.name, outcome);
    report.count(files.lines.name, outcome, own.length);
    return;
  }
  refused.note('statement', keyOf(row));
  report.refuse(files.statements.name, row.line, `statement ${keyOf(row)}: ${outcome.refusal}`);
  for (const { line } of own) report.refuse(files.lines.name, line, refused.whyMissing('statement', keyOf(row)));
}

/** Names the lines that belong to no statement of the file. */
async function refuseOrphans({ database, report, refused }: ImportContext, file: string): Promise<void> {
  let after = 0;
  for (;;) {
    const orphans = await selectLinesWithoutStatement(database, { after, count: stagedAtOnce });
    for (const row of orphans) report.refuse(file, row.line, refused.whyMissing('statement', keyOf(row)));
    const last = orphans.at(-1);
    if (!last) return;
    after = last.line;
  }
}
