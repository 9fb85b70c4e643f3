import type { Database } from '../client.ts';
import { newId } from '../id.ts';
import { productOffering, subscription } from '../tables/index.ts';
import type { TestAccount } from './test-account.ts';

/** A plan in the catalogue: sold, Internet, 60 USD a month unless said otherwise. */
export async function createTestOffering(
  database: Database,
  options: Partial<typeof productOffering.$inferInsert> = {},
): Promise<typeof productOffering.$inferSelect> {
  const id = newId();
  const [row] = await database
    .insert(productOffering)
    .values({
      id,
      code: `offer-${id}`,
      kind: 'internet',
      name: 'Internet 300',
      description: 'For a household that streams.',
      monthlyPriceMinor: 6_000,
      currency: 'USD',
      downMbps: 300,
      upMbps: 30,
      isSold: true,
      ...options,
    })
    .returning();
  if (!row) throw new Error('The offering was not inserted.');
  return row;
}

/** A service on an account: running, at the offering's price, since 2025 unless said otherwise. */
export async function createTestSubscription(
  database: Database,
  { accountId }: Pick<TestAccount, 'accountId'>,
  offering: Pick<typeof productOffering.$inferSelect, 'id' | 'monthlyPriceMinor'>,
  options: Partial<typeof subscription.$inferInsert> = {},
): Promise<typeof subscription.$inferSelect> {
  const [row] = await database
    .insert(subscription)
    .values({
      accountId,
      id: newId(),
      offeringId: offering.id,
      serviceAddressId: newId(),
      status: 'active',
      monthlyPriceMinor: offering.monthlyPriceMinor,
      startedOn: '2025-01-01',
      ...options,
    })
    .returning();
  if (!row) throw new Error('The subscription was not inserted.');
  return row;
}
