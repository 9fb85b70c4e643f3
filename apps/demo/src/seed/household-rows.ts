import { addDays, type Day } from '@demarc/database';
import { cycleAgo, cycleBeginning, subscriptionId } from './bill-history.ts';
import { offeringByCode } from './catalogue.ts';
import type { Household, HouseholdService } from './household.ts';
import type { HouseholdRows } from './household-store.ts';
import { idNamed } from './id-named.ts';

export const accountIdOf = (household: Household): string => idNamed(`account ${household.key}`);
export const cardIdOf = (household: Household): string => idNamed(`card ${household.key}`);

/** Digits or letters that look drawn by lot and are always the same. */
export const serialOf = (name: string, length: number): string =>
  idNamed(`serial ${name}`).replaceAll('-', '').slice(0, length).toUpperCase();

/** First day of the household's first cycle. */
const startedOn = (household: Household, today: Day): Day =>
  cycleAgo(household, today, household.billing.statements - 1).start;

/** The rows of a household as it stands today; what happened on the way is told by statements, payments and tickets. */
export function householdRows(household: Household, today: Day): HouseholdRows {
  const accountId = accountIdOf(household);
  const addressId = idNamed(`address ${household.key}`);
  const customerId = idNamed(`customer ${household.sameCustomerAs ?? household.key}`);
  const since = startedOn(household, today);
  const createdAt = new Date(`${since}T15:00:00Z`);
  const services = household.services.map((service) => ({ service, id: subscriptionId(household, service.name) }));
  return {
    customer: household.sameCustomerAs
      ? undefined
      : {
          id: customerId,
          customerNumber: `C-${household.accountNumber}`,
          givenName: household.givenName,
          familyName: household.familyName,
          createdAt,
        },
    account: {
      id: accountId,
      customerId,
      accountNumber: household.accountNumber,
      status: household.status,
      currency: 'USD',
      timeZone: household.timeZone,
      locale: 'en-US',
      cycleDay: Number(cycleBeginning(household, today).slice(8)),
      processorCustomerId: null,
      createdAt,
    },
    address: { accountId, id: addressId, line2: null, ...household.address, country: 'US' },
    contacts: [
      contactRow(household, 'email', household.email, createdAt),
      ...(household.phone ? [contactRow(household, 'sms', household.phone, createdAt)] : []),
    ],
    subscriptions: services.map(({ service, id }) => ({
      accountId,
      id,
      serviceAddressId: addressId,
      startedOn: since,
      ...subscriptionState(household, service, today),
    })),
    equipment: services.flatMap(({ service, id }) =>
      (service.equipment ?? []).map(({ kind, model, rentalMinor }) => ({
        accountId,
        id: idNamed(`equipment ${household.key} ${service.name} ${model}`),
        subscriptionId: id,
        kind,
        model,
        serialNumber: serialOf(`${household.key} ${service.name} ${model}`, 12),
        monthlyRentalMinor: rentalMinor ?? null,
        installedOn: since,
        returnedOn:
          service.endedAgo === undefined ? null : addDays(cycleAgo(household, today, service.endedAgo).end, 3),
      })),
    ),
    card: household.card && cardRow(household, household.card, today, createdAt),
  };
}

/** The first contact of each channel, and so the one that is written to. */
const contactRow = (household: Household, channel: 'email' | 'sms', value: string, createdAt: Date) => ({
  accountId: accountIdOf(household),
  id: idNamed(`${channel} ${household.key}`),
  channel,
  value,
  isPrimary: true,
  // Those with a sign-in have proved their e-mail when they registered.
  verifiedAt: channel === 'email' && household.members.length > 0 ? createdAt : null,
  createdAt,
});

function subscriptionState(household: Household, service: HouseholdService, today: Day) {
  const { promotion, endedAgo, before } = service;
  const offering = offeringByCode(service.code);
  return {
    offeringId: offering.id,
    status: endedAgo === undefined ? (service.status ?? ('active' as const)) : ('ended' as const),
    monthlyPriceMinor: service.priceMinor ?? offering.monthlyPriceMinor,
    // The first day of the plan it has now, where that was another before.
    termsSince: before ? addDays(cycleAgo(household, today, before.ago).start, before.days) : null,
    promotionName: promotion?.name ?? null,
    promotionDiscountMinor: promotion?.discountMinor ?? null,
    promotionEndsOn: promotion ? cycleAgo(household, today, promotion.lastAgo).end : null,
    endedOn: endedAgo === undefined ? null : cycleAgo(household, today, endedAgo).end,
  };
}

/** The token says what the sandbox must know of a card it never saw. */
function cardRow(household: Household, card: NonNullable<Household['card']>, today: Day, createdAt: Date) {
  const { brand, lastFour, endsThisMonth } = card;
  const kind: 'card' | 'bank_account' | 'wallet' = card.kind ?? 'card';
  const [year, month] = today.split('-').map(Number) as [number, number];
  const [expiryMonth, expiryYear] = endsThisMonth ? [month, year] : [9, year + 2];
  const facts = `${brand}_${lastFour}_${String(expiryMonth).padStart(2, '0')}${expiryYear % 100}`;
  const tokens = { card: facts, wallet: `applepay_${facts}`, bank_account: `usbank_${lastFour}` };
  return {
    accountId: accountIdOf(household),
    id: cardIdOf(household),
    processorToken: `pm_${tokens[kind]}_demo${household.accountNumber}`,
    kind,
    brand,
    wallet: kind === 'wallet' ? 'apple_pay' : null,
    lastFour,
    expiryMonth: kind === 'bank_account' ? null : expiryMonth,
    expiryYear: kind === 'bank_account' ? null : expiryYear,
    isDefault: true,
    createdAt,
    removedAt: null,
  };
}
