import type { Context } from '@demarc/database';
import { formatFact, type MessageFact, sendMessage, type TemplateName } from '@demarc/notification';
import { selectAddressees } from './contact-store.ts';

/**
 * Queues a message to a contact of an account other than one that is known not to work, in the caller's transaction: by
 * text message where there is a number, else to another e-mail address. An account with no other contact is told by what
 * the portal shows.
 *
 * @param input.not The contact that does not work.
 */
export async function notifyOtherContact(
  ctx: Context,
  input: { accountId: string; not: string; template: TemplateName; data: Record<string, MessageFact> },
): Promise<void> {
  const { accountId, template } = input;
  const others = (await selectAddressees(ctx.database, [accountId], ctx.clock.now())).filter(
    ({ value }) => value !== input.not,
  );
  const to = others.find(({ channel }) => channel === 'sms') ?? others[0];
  if (!to) return;
  const data = Object.fromEntries(Object.entries(input.data).map(([name, fact]) => [name, formatFact(fact, to)]));
  await sendMessage(ctx, { accountId, to, template, data });
}
