import { type Context, emptyPage, type Page, type PageRequest } from '@demarc/database';
import {
  type BillRunProgress,
  findBillRunProgress,
  type OpenFailure,
  selectBillRunProgress,
  selectOpenFailures,
} from './bill-run-progress-store.ts';

/** Bill runs and how far they are, the newest day first, for staff. Empty for anyone else. */
export async function listBillRuns(
  ctx: Pick<Context, 'actor' | 'database'>,
  input: { page: PageRequest },
): Promise<Page<BillRunProgress>> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'system') return emptyPage;
  return selectBillRunProgress(ctx.database, input.page);
}

/** One bill run, for staff. NULL for anyone else. */
export async function viewBillRun(
  ctx: Pick<Context, 'actor' | 'database'>,
  { billRunId }: { billRunId: string },
): Promise<BillRunProgress | null> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'system') return null;
  return (await findBillRunProgress(ctx.database, billRunId)) ?? null;
}

/** As many failures of a run as staff read at once: more have one cause. */
const mostFailures = 100;

/** The accounts a run could not bill yet, the longest failing first, for staff. Empty for anyone else. */
export async function listBillRunFailures(
  ctx: Pick<Context, 'actor' | 'database'>,
  { billRunId }: { billRunId: string },
): Promise<OpenFailure[]> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'system') return [];
  return selectOpenFailures(ctx.database, billRunId, mostFailures);
}

/** Statements a second, from the run's start to its end or to now. 0: none yet. */
export function statementsPerSecond({ startedAt, finishedAt, statementCount }: BillRunProgress, now: Date): number {
  const seconds = ((finishedAt ?? now).getTime() - startedAt.getTime()) / 1000;
  return seconds > 0 ? statementCount / seconds : 0;
}
