import { type Context, emptyPage, type Page, type PageRequest } from '@demarc/database';
import {
  type Difference,
  type ReconciliationReport,
  selectDifferencePage,
  selectReportPage,
} from './reconciliation-report-store.ts';

/** The daily comparisons with the processor, newest day first, for staff. Empty for everyone else. */
export const listReconciliationReports = async (
  ctx: Context,
  page: PageRequest,
): Promise<Page<ReconciliationReport>> =>
  ctx.actor.kind === 'staff' ? selectReportPage(ctx.database, page) : emptyPage;

/** What a day's comparison found to differ, for staff. Empty for everyone else. */
export const listDifferences = async (ctx: Context, day: string, page: PageRequest): Promise<Page<Difference>> =>
  ctx.actor.kind === 'staff' ? selectDifferencePage(ctx.database, day, page) : emptyPage;
