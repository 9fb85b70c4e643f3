import type { Context, Page, PageRequest } from '@demarc/database';
import { type Message, selectMessages } from './message-store.ts';

/** What was sent to an account, newest first. The caller has checked the right to the account. */
export const listMessages = (ctx: Context, input: { accountId: string; page: PageRequest }): Promise<Page<Message>> =>
  selectMessages(ctx.database, input.accountId, input.page);
