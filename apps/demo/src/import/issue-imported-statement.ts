import { bookPayment, issueStatement } from '@demarc/billing';
import { inTransaction, startOfDay } from '@demarc/database';
import { idNamed } from '../seed/id-named.ts';
import { inWords } from './amount-text.ts';
import type { LoadedAccount } from './customer-store.ts';
import type { ImportContext } from './import-context.ts';
import type { StatementRow } from './row-schemas.ts';
import { selectCollisions, selectLines } from './statement-import-store.ts';
import type { StatementRecord } from './statement-record.ts';

const halfDayMs = 12 * 3_600_000;

/** Undoes what the transaction wrote; `message` says why, for the end of a line. */
class StatementRefusal extends Error {
  override readonly name = 'StatementRefusal';
}

/**
 * Books the payments since the statement before, then issues the statement as it was issued; both, or nothing.
 *
 * @returns `loaded`, `unchanged` when it was there, or why it is refused.
 */
export async function issueImportedStatement(
  ctx: ImportContext,
  row: StatementRow,
  record: StatementRecord,
  account: LoadedAccount,
): Promise<'loaded' | 'unchanged' | { refusal: string }> {
  const collision = await findCollision(ctx, row, record, account);
  if (collision) return collision;
  const { id: accountId, currency, timeZone } = account;
  const issuedOn = startOfDay(timeZone, row.issued_on);
  try {
    await inTransaction(ctx, async (ctx) => {
      if (record.paymentsMinor > 0) {
        await bookPayment(ctx, {
          accountId,
          paymentId: idNamed(`imported payments of statement ${row.statement_number} of account ${row.account_number}`),
          amountMinor: record.paymentsMinor,
          currency,
          occurredAt: issuedOn,
          description: 'Payments and credits before this portal',
        });
      }
      const issued = await issueStatement(ctx, {
        accountId,
        number: row.statement_number,
        periodStart: row.period_start,
        periodEnd: row.period_end,
        // At noon, after the payments of the day.
        issuedAt: new Date(issuedOn.getTime() + halfDayMs),
        dueOn: row.due_on,
        lines: record.lines,
      });
      if (issued.totalDueMinor === record.totalDueMinor) return;
      throw new StatementRefusal(
        `total_due says ${inWords(record.totalDueMinor, currency)}, and with what is loaded before it comes to ${inWords(issued.totalDueMinor, currency)}`,
      );
    });
    return 'loaded';
  } catch (error) {
    if (error instanceof StatementRefusal) return { refusal: error.message };
    throw error;
  }
}

/** A statement that is there already is unchanged when it is this very one; any other in its place is a refusal. */
async function findCollision(
  ctx: ImportContext,
  row: StatementRow,
  record: StatementRecord,
  account: LoadedAccount,
): Promise<'unchanged' | { refusal: string } | undefined> {
  const { id: accountId } = account;
  const others = await selectCollisions(ctx.database, {
    accountId,
    number: row.statement_number,
    periodStart: row.period_start,
  });
  const same = others.find(({ number }) => number === row.statement_number);
  if (same) {
    const lines = await selectLines(ctx.database, same);
    const isSame =
      same.periodStart === row.period_start &&
      same.periodEnd === row.period_end &&
      same.dueOn === row.due_on &&
      same.totalDueMinor === record.totalDueMinor &&
      lines.length === record.lines.length &&
      lines.every(({ kind, description, amountMinor }, index) => {
        const line = record.lines[index];
        return line?.kind === kind && line.description === description && line.amountMinor === amountMinor;
      });
    return isSame ? 'unchanged' : { refusal: 'it is loaded already with other values, and a statement never changes' };
  }
  const [later] = others;
  if (!later) return undefined;
  return {
    refusal: `statement ${later.number} of the same time or later is loaded already, and statements load oldest first`,
  };
}
