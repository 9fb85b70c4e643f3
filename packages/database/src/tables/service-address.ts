import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';

/** A place the operator serves. Written by the import; a move writes a new row. */
export const serviceAddress = pgTable(
  'service_address',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    line1: text('line1').notNull(),
    /** Apartment, floor or unit. NULL where the building has none. */
    line2: text('line2'),
    city: text('city').notNull(),
    region: text('region').notNull(),
    postcode: text('postcode').notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text('country').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Registration finds an account by postcode and street through an index of the migration `guarantees`.
  ],
);
