import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { byteCount, minor } from './columns.ts';

export const offeringKinds = ['internet', 'tv', 'voice', 'mobile', 'addon'] as const;

/** What can be bought. Written by the operator's catalogue load; a price change writes a new offering. */
export const productOffering = pgTable('product_offering', {
  id: uuid('id').primaryKey(),
  /** The operator's own key. */
  code: text('code').notNull().unique(),
  kind: text('kind', { enum: offeringKinds }).notNull(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  monthlyPriceMinor: minor('monthly_price_minor').notNull(),
  currency: text('currency').notNull(),
  /** Typical speeds. NULL for what has no speed (TV, voice). */
  downMbps: integer('down_mbps'),
  upMbps: integer('up_mbps'),
  /** Data included in a cycle. NULL: unlimited, or not a data service. */
  allowanceBytes: byteCount('allowance_bytes'),
  /** Size and price of one overage block, billed whole. NULL where there is no allowance. */
  overageBlockBytes: byteCount('overage_block_bytes'),
  overageBlockPriceMinor: minor('overage_block_price_minor'),
  /** False: kept by those who have it, not sold any more. */
  isSold: boolean('is_sold').notNull(),
});
