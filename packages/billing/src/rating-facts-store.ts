import type { Cycle, Database, Day } from '@demarc/database';
import { arrayLiteral, sql } from '@demarc/database/sql';
import type { OfferingKind } from './levy-store.ts';

/** An account as a bill needs to know it. */
export interface RatedAccount {
  readonly id: string;
  readonly accountNumber: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly cycleDay: number;
  readonly dueDay: number | null;
}

const ids = (accountIds: readonly string[]) => sql`${arrayLiteral(accountIds)}::uuid[]`;

const ratedAccounts = (accountIds: readonly string[]) => sql`
  select id, account_number as "accountNumber", currency, time_zone as "timeZone", cycle_day as "cycleDay", due_day as "dueDay"
  from account where id = any(${ids(accountIds)}) order by id`;

export const selectRatedAccounts = async (
  database: Database,
  accountIds: readonly string[],
): Promise<readonly RatedAccount[]> =>
  database.execute<RatedAccount & Record<string, unknown>>(ratedAccounts(accountIds));

/** Like `lockAccount`, for many: in the order of their ids, so that two that lock the same never wait for each other. */
export const lockRatedAccounts = async (
  database: Database,
  accountIds: readonly string[],
): Promise<readonly RatedAccount[]> =>
  database.execute<RatedAccount & Record<string, unknown>>(sql`${ratedAccounts(accountIds)} for no key update`);

type ServiceRow = {
  accountId: string;
  subscriptionId: string;
  addressId: string;
  kind: OfferingKind;
  startedOn: Day;
  endedOn: Day | null;
};

/** Every service the accounts have and had, in the order of the bill: by kind, and the oldest of a kind first. */
export const selectServices = (database: Database, accountIds: readonly string[]) =>
  database.execute<ServiceRow>(sql`
    select account_id as "accountId", subscription.id as "subscriptionId", service_address_id as "addressId", kind,
      started_on as "startedOn", ended_on as "endedOn"
    from subscription join product_offering on product_offering.id = offering_id
    where account_id = any(${ids(accountIds)})
    order by array_position(array['internet', 'tv', 'voice', 'mobile', 'addon'], kind), started_on, subscription.id`);

type TermsRow = {
  accountId: string;
  subscriptionId: string;
  startsOn: Day;
  endsOn: Day | null;
  monthlyPriceMinor: string;
  promotionName: string | null;
  promotionDiscountMinor: string | null;
  promotionEndsOn: Day | null;
  offeringId: string;
  kind: OfferingKind;
  name: string;
  allowanceBytes: string | null;
  overageBlockBytes: string | null;
  overageBlockPriceMinor: string | null;
};

/** What was agreed on any day of the cycle, oldest first. */
export const selectTerms = (database: Database, accountIds: readonly string[], cycle: Cycle) =>
  database.execute<TermsRow>(sql`
    select account_id as "accountId", subscription_id as "subscriptionId", starts_on as "startsOn", ends_on as "endsOn",
      term.monthly_price_minor as "monthlyPriceMinor", promotion_name as "promotionName",
      promotion_discount_minor as "promotionDiscountMinor", promotion_ends_on as "promotionEndsOn", offering.id as "offeringId",
      kind, name, allowance_bytes as "allowanceBytes", overage_block_bytes as "overageBlockBytes",
      overage_block_price_minor as "overageBlockPriceMinor"
    from subscription_term term join product_offering offering on offering.id = term.offering_id
    where account_id = any(${ids(accountIds)})
      and starts_on <= ${cycle.end}::date and coalesce(ends_on, 'infinity') >= ${cycle.start}::date
    order by starts_on`);

type EquipmentRow = {
  accountId: string;
  subscriptionId: string;
  model: string;
  monthlyRentalMinor: string;
  installedOn: Day;
  returnedOn: Day | null;
};

/** Equipment with a rent that was with the customer on any day of the cycle. */
export const selectRentedEquipment = (database: Database, accountIds: readonly string[], cycle: Cycle) =>
  database.execute<EquipmentRow>(sql`
    select account_id as "accountId", subscription_id as "subscriptionId", model,
      monthly_rental_minor as "monthlyRentalMinor", installed_on as "installedOn", returned_on as "returnedOn"
    from equipment
    where account_id = any(${ids(accountIds)}) and monthly_rental_minor is not null
      and installed_on <= ${cycle.end}::date and coalesce(returned_on, 'infinity') > ${cycle.start}::date
    order by installed_on, id`);

type PlaceRow = { accountId: string; id: string; country: string; region: string; postcode: string };

export const selectPlaces = (database: Database, accountIds: readonly string[]) =>
  database.execute<PlaceRow>(sql`
    select account_id as "accountId", id, country, region, postcode
    from service_address where account_id = any(${ids(accountIds)}) order by id`);

type ReadingRow = { accountId: string; subscriptionId: string; usedBytes: string; asOf: string | null };

/**
 * The meters now: what was used on the days of each account's cycle on which the plan had an allowance.
 *
 * @param cycles From the first day of any of them to the last: months out of reach are left out before anything is read.
 */
export const readMeters = (
  database: Database,
  accounts: readonly { readonly id: string; readonly cycle: Cycle }[],
  cycles: Cycle,
) =>
  database.execute<ReadingRow>(sql`
    select term.account_id as "accountId", term.subscription_id as "subscriptionId",
      sum(bytes_down + bytes_up)::bigint as "usedBytes", max(as_of) as "asOf"
    from unnest(
      ${ids(accounts.map(({ id }) => id))},
      ${arrayLiteral(accounts.map(({ cycle }) => cycle.start))}::date[],
      ${arrayLiteral(accounts.map(({ cycle }) => cycle.end))}::date[]
    ) as billed (account_id, first_day, last_day)
    join subscription_term term on term.account_id = billed.account_id
    join product_offering offering on offering.id = term.offering_id and allowance_bytes is not null
    join subscription on subscription.account_id = term.account_id and subscription.id = term.subscription_id
    join usage_day used on used.account_id = term.account_id and used.subscription_id = term.subscription_id
      and used.day between greatest(starts_on, started_on, first_day)
        and least(coalesce(ends_on, 'infinity'), coalesce(ended_on, 'infinity'), last_day)
      and used.day between ${cycles.start}::date and ${cycles.end}::date
    group by 1, 2`);

/** The meters as a bill read them. */
export const selectBilledReadings = (database: Database, accountId: string, statementId: string) =>
  database.execute<ReadingRow>(sql`
    select account_id as "accountId", subscription_id as "subscriptionId", used_bytes as "usedBytes", as_of as "asOf"
    from billed_usage where account_id = ${accountId} and statement_id = ${statementId}`);

type ChargeRow = {
  accountId: string;
  subscriptionId: string | null;
  code: string;
  description: string;
  amountMinor: string;
  postedAt: string;
};

/** What was posted after the moment of each account's last bill, up to `until`. `since` NULL: whenever. */
export const selectPostedCharges = (
  database: Database,
  accounts: readonly { readonly id: string; readonly since: Date | null }[],
  until: Date,
) =>
  database.execute<ChargeRow>(sql`
    select charge.account_id as "accountId", subscription_id as "subscriptionId", code, description,
      amount_minor as "amountMinor", posted_at as "postedAt"
    from unnest(
      ${ids(accounts.map(({ id }) => id))},
      ${arrayLiteral(accounts.map(({ since }) => since?.toISOString() ?? '-infinity'))}::timestamptz[]
    ) as billed (account_id, since)
    join one_time_charge charge on charge.account_id = billed.account_id
      and posted_at > billed.since and posted_at <= ${until.toISOString()}::timestamptz
    order by posted_at, charge.id`);
