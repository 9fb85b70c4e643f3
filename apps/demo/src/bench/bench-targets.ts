import { connectDatabase } from '@demarc/database';
import type { BenchStack } from './bench-stack.ts';
import { type AccountFacts, insertTickets, selectAccountFacts } from './bench-target-store.ts';

/** A signed-in customer, and what the operations are about. */
export interface BenchTarget extends AccountFacts {
  readonly username: string;
  readonly token: string;
  readonly deviceToken: string;
  readonly ticketId: string;
}

/**
 * Looks up what the operations are about, for each signed-in customer.
 *
 * @param options.withTickets Gives everyone a ticket first. Every tenth account has one of its own, and few keys asked
 *   for again and again would flatter an API that asks once for a key that several want.
 */
export async function findTargets(
  { databaseUrl, signedIn }: BenchStack,
  { withTickets }: { withTickets: boolean },
): Promise<BenchTarget[]> {
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 1 });
  try {
    const accountIds = signedIn.map(({ accountId }) => accountId);
    const tickets = withTickets ? await insertTickets(database, accountIds) : new Map<string, string>();
    const facts = new Map((await selectAccountFacts(database, accountIds)).map((row) => [row.accountId, row]));
    return signedIn.flatMap((customer) => {
      const found = facts.get(customer.accountId);
      return found ? [{ ...found, ...customer, ticketId: tickets.get(customer.accountId) ?? '' }] : [];
    });
  } finally {
    await close();
  }
}
