import type { Context, Page, PageRequest } from '@demarc/database';
import { requireCustomer } from './require-customer.ts';
import { type SecurityEventRow, selectSecurityEvents } from './security-activity-store.ts';

export type SecurityEventView = SecurityEventRow;

/** What happened to the viewer's sign-in, newest first. */
export const listSecurityEvents = (
  ctx: Pick<Context, 'database' | 'actor'>,
  { page }: { page: PageRequest },
): Promise<Page<SecurityEventView>> =>
  selectSecurityEvents(ctx.database, { loginId: requireCustomer(ctx.actor).loginId, page });
