import { notifyOtherContact, recordAudit, selectAccounts, selectPrimaryContact } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { viewMessage } from '@demarc/notification';
import { lockAccount, setBillDelivery } from './billing-account-store.ts';

/**
 * A mail that the mail server refused for good: a job. Where it was about bills, and went to the address bills go to, an
 * account without paper gets paper from now on: a bill that nobody sees makes people late. The customer is told by
 * another contact, and by the portal until they choose anew. However often the job runs, that happens once.
 *
 * @throws For anyone but the system.
 */
export async function handleBouncedMail(ctx: Context, input: { accountId: string; messageId: string }): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system handles mail that came back.');
  const message = await viewMessage(ctx, input);
  if (message?.channel !== 'email' || message.category !== 'billing') return;
  const { accountId } = input;
  await inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const [account] = await selectAccounts(ctx.database, [accountId]);
    const inUse = await selectPrimaryContact(ctx.database, { accountId, channel: 'email' });
    // The address may have been mended, or paper chosen, since the mail was queued.
    if (account?.billDelivery !== 'paperless' || inUse?.value !== message.recipient) return;
    await setBillDelivery(ctx.database, accountId, { billDelivery: 'paper', billsBouncedAt: ctx.clock.now() });
    await recordAudit(ctx, { accountId, action: 'bill_delivery.bounce', detail: { template: message.template } });
    await notifyOtherContact(ctx, {
      accountId,
      not: message.recipient,
      template: 'bills-bounced',
      data: { accountNumber: account.accountNumber },
    });
  });
}
