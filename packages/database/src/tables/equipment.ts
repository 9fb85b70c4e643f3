import { date, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { minor } from './columns.ts';

/** A device at the customer's place (TM Forum: physical resource). Written by the import and by service. */
export const equipment = pgTable(
  'equipment',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    kind: text('kind', { enum: ['gateway', 'modem', 'set_top_box', 'phone_adapter'] }).notNull(),
    model: text('model').notNull(),
    serialNumber: text('serial_number').notNull(),
    /** Rent a month. NULL: the customer's own, or part of the plan. */
    monthlyRentalMinor: minor('monthly_rental_minor'),
    installedOn: date('installed_on', { mode: 'string' }).notNull(),
    /** NULL: still with the customer. */
    returnedOn: date('returned_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // With account_id in front, as a sharded PostgreSQL asks of every unique key.
    unique('equipment_serial').on(table.accountId, table.serialNumber),
  ],
);
