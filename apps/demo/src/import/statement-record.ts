import type { StatementLineInput } from '@demarc/billing';
import { inWords, toMinor } from './amount-text.ts';
import type { LoadedAccount } from './customer-store.ts';
import { keyInAccount, type RefusedKeys } from './import-context.ts';
import type { StatementLineRow, StatementRow } from './row-schemas.ts';
import { importedServiceId } from './service-import-store.ts';
import type { Staged } from './statement-staging-store.ts';

/** A statement of the export whose figures fit together. */
export interface StatementRecord {
  readonly lines: readonly StatementLineInput[];
  readonly paymentsMinor: number;
  readonly newChargesMinor: number;
  readonly totalDueMinor: number;
}

/**
 * Makes a statement of its rows.
 *
 * @param services Ids of the services that there are.
 * @returns Why it cannot be loaded, when its lines do not fit: words for the end of a line.
 */
export function toStatementRecord(
  row: StatementRow,
  rows: readonly Staged<StatementLineRow>[],
  { account, services, refused }: { account: LoadedAccount; services: ReadonlySet<string>; refused: RefusedKeys },
): StatementRecord | string {
  const { currency } = account;
  const paymentsMinor = toMinor(row.payments_received, currency);
  const newChargesMinor = toMinor(row.new_charges, currency);
  const totalDueMinor = toMinor(row.total_due, currency);
  if (paymentsMinor === null || newChargesMinor === null || totalDueMinor === null)
    return `an amount has more decimals than ${currency}`;
  if (rows.length === 0) return 'it has no lines';
  const lines: StatementLineInput[] = [];
  const positions = new Map<number, Staged<StatementLineRow>>();
  for (const line of rows) {
    const sameplace = positions.get(line.position);
    if (sameplace && isSame(sameplace, line)) continue;
    if (sameplace) return `two of its lines are at position ${line.position}`;
    positions.set(line.position, line);
    const made = toLine(line, { account, services, refused });
    if (typeof made === 'string') return `its line ${line.position} cannot be loaded: ${made}`;
    lines.push(made);
  }
  const sumMinor = lines.reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (sumMinor !== newChargesMinor) {
    return `its lines come to ${inWords(sumMinor, currency)} and new_charges says ${inWords(newChargesMinor, currency)}`;
  }
  return { lines, paymentsMinor, newChargesMinor, totalDueMinor };
}

const isSame = (
  { line: _, ...one }: Staged<StatementLineRow>,
  { line: __, ...other }: Staged<StatementLineRow>,
): boolean => JSON.stringify(one) === JSON.stringify(other);

function toLine(
  row: StatementLineRow,
  { account, services, refused }: { account: LoadedAccount; services: ReadonlySet<string>; refused: RefusedKeys },
): StatementLineInput | string {
  const amountMinor = toMinor(row.amount, account.currency);
  if (amountMinor === null) return `its amount has more decimals than ${account.currency}`;
  const subscriptionId = row.service_number === null ? null : importedServiceId(row.account_number, row.service_number);
  if (subscriptionId !== null && !services.has(subscriptionId)) {
    return refused.whyMissing('service', keyInAccount(row.account_number, row.service_number ?? ''));
  }
  return {
    kind: row.kind,
    description: row.description,
    subscriptionId,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    amountMinor,
  };
}
