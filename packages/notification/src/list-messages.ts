import type { Page, PageRequest } from '@demarc/database';
import type { NotificationLoaders } from './message-loader.ts';
import type { Message } from './message-store.ts';

/** What was sent to an account, newest first. The caller has checked the right to the account. */
export const listMessages = (
  ctx: { readonly loaders: { readonly notification: NotificationLoaders } },
  input: { accountId: string; page: PageRequest },
): Promise<Page<Message>> => ctx.loaders.notification.pages.load(input);
