import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { minor } from './columns.ts';
import { offeringKinds } from './product-offering.ts';

/**
 * A tax or fee by place and kind of service, for the days it holds. Either a rate on the charges of each service it is
 * for, or an amount a month for each. Written by the operator's catalogue load; a new rate is a new row.
 */
export const levy = pgTable(
  'levy',
  {
    id: uuid('id').primaryKey(),
    /** In the wording catalogue, such as `sales-tax`. */
    code: text('code').notNull(),
    lineKind: text('line_kind', { enum: ['tax', 'fee'] }).notNull(),
    /** As printed on the bill. */
    description: text('description').notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text('country').notNull(),
    /** As in service addresses. NULL: the whole country. */
    region: text('region'),
    /** Where the postcode begins with this. NULL: the whole region. */
    postcodePrefix: text('postcode_prefix'),
    /** NULL: every kind. */
    offeringKind: text('offering_kind', { enum: offeringKinds }),
    /** Millionths of what is charged. NULL: an amount. */
    ratePpm: integer('rate_ppm'),
    /** Minor units a month for each service. NULL: a rate. */
    amountMinor: minor('amount_minor'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    /** Last day. NULL: it goes on. */
    validTo: date('valid_to', { mode: 'string' }),
  },
  (table) => [
    index('levy_place').on(table.country, table.region),
    check('levy_rate_or_amount', sql`(${table.ratePpm} is null) <> (${table.amountMinor} is null)`),
    check('levy_positive', sql`coalesce(${table.ratePpm}, ${table.amountMinor}) > 0`),
  ],
);
