import { type Cycle, type Database, dayIn } from '@demarc/database';
import { lateFeePlaceOf } from './late-fee-rule.ts';
import { holdsAt } from './levy-charges.ts';
import { type Levy, selectLateFeeRules, selectLevies } from './levy-store.ts';
import { loadLateBills } from './load-late-bills.ts';
import type { LevyFacts, Place, RatedService, RatingFacts, UsageReading } from './rating-facts.ts';
import {
  type RatedAccount,
  readMeters,
  selectPlaces,
  selectPostedCharges,
  selectRentedEquipment,
  selectServices,
  selectTerms,
} from './rating-facts-store.ts';
import type { Statement } from './statement-store.ts';

/** An account, and what of it is rated. */
export interface AccountToRate extends Pick<RatedAccount, 'id' | 'timeZone'> {
  readonly cycle: Cycle;
  /** The moment of its bill before. NULL: this is the first. */
  readonly since: Date | null;
}

export interface RatingMoment {
  /** The facts are those known by then. */
  readonly issuedAt: Date;
  /** Readings that are known already, by account. Default: the meters are read now. */
  readonly readings?: ReadonlyMap<string, readonly UsageReading[]>;
}

/** What the bills of many accounts are made from, in a number of statements that does not grow with them. */
export async function loadRatingFacts(
  database: Database,
  accounts: readonly AccountToRate[],
  { issuedAt, readings }: RatingMoment,
): Promise<ReadonlyMap<string, RatingFacts>> {
  if (accounts.length === 0) return new Map();
  const ids = accounts.map(({ id }) => id);
  const cycles = aroundAll(accounts.map(({ cycle }) => cycle));
  const [services, terms, equipment, places, meters, posted, levies, rules] = await Promise.all([
    selectServices(database, ids),
    selectTerms(database, ids, cycles),
    selectRentedEquipment(database, ids, cycles),
    selectPlaces(database, ids),
    readings ?? loadReadings(database, accounts),
    selectPostedCharges(database, accounts, issuedAt),
    selectLeviesOf(database, cycles, issuedAt),
    selectLateFeeRules(database),
  ]);
  const of = <Row extends { accountId: string }>(rows: readonly Row[]) => Map.groupBy(rows, (row) => row.accountId);
  const [servicesOf, termsOf, equipmentOf, placesOf, postedOf] = [
    of(services),
    of(terms),
    of(equipment),
    of(places),
    of(posted),
  ];
  const lateBillsOf = await loadLateBills(
    database,
    accounts.map(({ id, timeZone, since }) => ({
      accountId: id,
      timeZone,
      since,
      place: lateFeePlaceOf(placesOf.get(id)),
    })),
    { rules, issuedAt },
  );
  const leviesAt = rememberPlaces(levies);
  return new Map(
    accounts.map(({ id, timeZone, cycle }) => [
      id,
      {
        cycle,
        services: (servicesOf.get(id) ?? []).map(toService),
        terms: (termsOf.get(id) ?? []).map(toTerms),
        equipment: (equipmentOf.get(id) ?? []).map((row) => ({
          ...row,
          monthlyRentalMinor: Number(row.monthlyRentalMinor),
        })),
        usage: meters.get(id) ?? [],
        postedCharges: (postedOf.get(id) ?? []).map(({ amountMinor, postedAt, ...charge }) => ({
          ...charge,
          amountMinor: Number(amountMinor),
          postedOn: dayIn(timeZone, new Date(postedAt)),
        })),
        places: placesById(placesOf.get(id) ?? []),
        leviesAt,
        lateBills: lateBillsOf.get(id) ?? [],
      },
    ]),
  );
}

/** What the levies of a bill that was issued went by. */
export async function loadLevyFacts(
  database: Database,
  {
    accountId,
    periodStart,
    periodEnd,
    issuedAt,
  }: Pick<Statement, 'accountId' | 'periodStart' | 'periodEnd' | 'issuedAt'>,
): Promise<LevyFacts> {
  const cycle = { start: periodStart, end: periodEnd };
  const [services, places, levies] = await Promise.all([
    selectServices(database, [accountId]),
    selectPlaces(database, [accountId]),
    selectLeviesOf(database, cycle, issuedAt),
  ]);
  return { cycle, services: services.map(toService), places: placesById(places), leviesAt: rememberPlaces(levies) };
}

/** A charge may be posted between the cycle's end and the bill. */
const selectLeviesOf = (database: Database, { start, end }: Cycle, issuedAt: Date): Promise<Levy[]> =>
  selectLevies(database, { start, end: laterOf(end, dayIn('Etc/GMT-14', issuedAt)) });

const toService = ({
  subscriptionId,
  addressId,
  kind,
  startedOn,
  endedOn,
}: Awaited<ReturnType<typeof selectServices>>[number]): RatedService => ({
  subscriptionId,
  addressId,
  kind,
  days: { from: startedOn, to: endedOn },
});

const placesById = <Row extends Place & { readonly id: string }>(places: readonly Row[]): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [place.id, place]));

/** From the first day of any cycle to the last: rating leaves out what is not of its own. */
const aroundAll = (cycles: readonly Cycle[]): Cycle => ({
  start: cycles.map(({ start }) => start).toSorted()[0] ?? '',
  end:
    cycles
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? '',
});

/** The meters of many accounts now, each for its own cycle. */
export async function loadReadings(
  database: Database,
  accounts: readonly Pick<AccountToRate, 'id' | 'cycle'>[],
): Promise<ReadonlyMap<string, readonly UsageReading[]>> {
  const rows = await readMeters(database, accounts, aroundAll(accounts.map(({ cycle }) => cycle)));
  return Map.groupBy(rows.map(toReading), ({ accountId }) => accountId);
}

/** A reading as the database gives it. */
export const toReading = (row: {
  accountId: string;
  subscriptionId: string;
  usedBytes: string;
  asOf: string | null;
}): UsageReading & { accountId: string } => ({
  accountId: row.accountId,
  subscriptionId: row.subscriptionId,
  usedBytes: Number(row.usedBytes),
  asOf: row.asOf === null ? null : new Date(row.asOf),
});

type TermsRow = Awaited<ReturnType<typeof selectTerms>>[number];

const numberOrNull = (value: string | null): number | null => (value === null ? null : Number(value));

const toTerms = (row: TermsRow): RatingFacts['terms'][number] => ({
  subscriptionId: row.subscriptionId,
  days: { from: row.startsOn, to: row.endsOn },
  monthlyPriceMinor: Number(row.monthlyPriceMinor),
  promotion:
    row.promotionName !== null && row.promotionDiscountMinor !== null && row.promotionEndsOn !== null
      ? { name: row.promotionName, discountMinor: Number(row.promotionDiscountMinor), endsOn: row.promotionEndsOn }
      : null,
  offering: {
    id: row.offeringId,
    kind: row.kind,
    name: row.name,
    allowanceBytes: numberOrNull(row.allowanceBytes),
    overageBlockBytes: numberOrNull(row.overageBlockBytes),
    overageBlockPriceMinor: numberOrNull(row.overageBlockPriceMinor),
  },
});

/** Few places come again and again in a batch. */
function rememberPlaces(levies: readonly Levy[]): (place: Place) => readonly Levy[] {
  const known = new Map<string, readonly Levy[]>();
  return (place) => {
    const key = `${place.country}|${place.region}|${place.postcode}`;
    let found = known.get(key);
    if (!found) {
      found = levies.filter((levy) => holdsAt(levy, place));
      known.set(key, found);
    }
    return found;
  };
}

function laterOf(a: string, b: string): string {
  if (a < b) return b;
  return a;
}
