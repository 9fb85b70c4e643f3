import { listAccountMessages } from '@demarc/account';
import { renderMessage } from '@demarc/notification';
import { pageRequest, toConnection } from '../connection.ts';
import { publicId } from '../public-id.ts';
import type { AccountResolvers, MessageResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'messages'> = {
  messages: async (account, args, ctx) =>
    toConnection(await listAccountMessages(ctx, { accountId: account.id, page: pageRequest(args) })),
};

export const Message: MessageResolvers = {
  id: (message) => publicId('message', message.id),
  subject: (message, _args, ctx) => renderMessage(message, ctx.brand).subject,
  text: (message, _args, ctx) => renderMessage(message, ctx.brand)[message.channel === 'sms' ? 'sms' : 'text'],
};
