import type { Account } from '@demarc/account';
import type { ProductOffering } from './offering-store.ts';
import type { ProductOrder } from './product-order-store.ts';

/** What fills the messages about a plan change, in the account's language. */
export function planChangeMessage(
  order: Pick<ProductOrder, 'effectiveOn' | 'monthlyPriceMinor' | 'currency'>,
  offering: Pick<ProductOffering, 'name'>,
  { locale }: Pick<Account, 'locale'>,
): { offering: string; price: string; effectiveOn: string } {
  const price = new Intl.NumberFormat(locale, { style: 'currency', currency: order.currency });
  // ISO 4217 says how many digits the minor unit has: two for USD, none for JPY.
  const minorPerUnit = 10 ** (price.resolvedOptions().maximumFractionDigits ?? 2);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    offering: offering.name,
    price: price.format(order.monthlyPriceMinor / minorPerUnit),
    effectiveOn: day.format(new Date(order.effectiveOn)),
  };
}
