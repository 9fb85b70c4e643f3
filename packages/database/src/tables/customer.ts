import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A person or company the operator has a contract with. Written by the import, and by account's profile use cases. */
export const customer = pgTable('customer', {
  id: uuid('id').primaryKey(),
  /** The operator's own key. The import matches on it, so loading a file twice changes nothing. */
  customerNumber: text('customer_number').notNull().unique(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  createdAt: instant('created_at').notNull(),
});
