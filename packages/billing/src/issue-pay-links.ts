import { type Context, digestOf, newId, newLinkToken } from '@demarc/database';
import { insertPayLinks, type PayLink } from './pay-link-store.ts';

const dayMs = 86_400_000;

/** Days a link can be used: one that is shared for two weeks, one in the mail of a bill until the next. */
const lifetimeDays: Record<PayLink['cause'], number> = { customer: 14, bill: 30 };

/**
 * Makes links by which bills can be paid without signing in, in the transaction of the mail they stand in, one for each
 * account and in one statement. A token belongs in a message's secrets: it is never archived.
 *
 * @returns What stands in each account's link.
 */
export async function issuePayLinks(
  ctx: Pick<Context, 'database' | 'clock'>,
  input: { accountIds: readonly string[]; cause: PayLink['cause'] },
): Promise<ReadonlyMap<string, { link: PayLink; payToken: string }>> {
  const now = ctx.clock.now();
  const issued = input.accountIds.map((accountId) => {
    const payToken = newLinkToken();
    const link: PayLink = {
      accountId,
      id: newId(),
      tokenDigest: digestOf(payToken),
      cause: input.cause,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeDays[input.cause] * dayMs),
      revokedAt: null,
      setupsSince: null,
      setupCount: 0,
    };
    return [accountId, { link, payToken }] as const;
  });
  await insertPayLinks(
    ctx.database,
    issued.map(([, { link }]) => link),
  );
  return new Map(issued);
}
