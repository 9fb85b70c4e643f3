import type { StatementDetailFragment, StatementRowFragment } from '../../gql/graphql.ts';
import type { CsvRow } from '../../lib/csv-response.ts';

export const statementColumns = [
  'Bill number',
  'Period start',
  'Period end',
  'Issued',
  'Due',
  'New charges',
  'Total due',
  'Currency',
] as const;

/** A bill as a row. Days and moments are ISO 8601, which sorts and which every program reads alike. */
export const statementRecord = (statement: StatementRowFragment): CsvRow => ({
  'Bill number': statement.number,
  'Period start': statement.periodStart,
  'Period end': statement.periodEnd,
  Issued: statement.issuedAt,
  Due: statement.dueOn,
  'New charges': statement.newCharges,
  'Total due': statement.totalDue,
  Currency: statement.totalDue.currency,
});

export const lineColumns = [
  'Bill number',
  'Line',
  'Section',
  'Service',
  'Kind',
  'Description',
  'Period start',
  'Period end',
  'Amount',
  'Currency',
] as const;

/** The lines of a bill in the order they are printed. */
export async function* lineRecords({
  number,
  sections,
}: Pick<StatementDetailFragment, 'number' | 'sections'>): AsyncGenerator<CsvRow> {
  const lines = sections.flatMap((section) => section.lines.map((line) => ({ section: section.title, line })));
  for (const { section, line } of lines.toSorted((one, other) => one.line.position - other.line.position)) {
    yield {
      'Bill number': number,
      Line: String(line.position),
      Section: section,
      Service: line.serviceName,
      Kind: line.title,
      Description: line.description,
      'Period start': line.periodStart,
      'Period end': line.periodEnd,
      Amount: line.amount,
      Currency: line.amount.currency,
    };
  }
}
