import { listMessages, renderMessage } from '@demarc/notification';
import { pageRequest, toConnection } from '../connection.ts';
import { publicId } from '../public-id.ts';
import type { AccountResolvers, MessageResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'messages'> = {
  messages: async (account, args, ctx) =>
    toConnection(await listMessages(ctx, { accountId: account.id, page: pageRequest(args) }), (message) => ({
      sort: message.queuedAt.toISOString(),
      id: message.id,
    })),
};

export const Message: MessageResolvers = {
  id: (message) => publicId('message', message.id),
  subject: (message, _args, ctx) => renderMessage(message, ctx.brand).subject,
  text: (message, _args, ctx) => renderMessage(message, ctx.brand).text,
};
