import { type Context, emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { Message, NotificationLoaders } from '@demarc/notification';
import { refuseAccess } from './account-access.ts';

/** What listing needs: who asks, and the loaders that all requests share. */
export interface MessageListingContext extends Pick<Context, 'actor'> {
  readonly loaders: { readonly notification: NotificationLoaders };
}

/** What was sent to an account, newest first. Empty for an account that is not the actor's. */
export async function listAccountMessages(
  ctx: MessageListingContext,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Message>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return emptyPage;
  return ctx.loaders.notification.pages.load(input);
}
