/**
 * What was searched for, as an amount: `84.20`, `$1,234.5` and `84` are; `S-84` is not.
 *
 * @returns Minor units as digits; NULL when it is no amount of the currency. The digits are moved, never multiplied.
 */
export function amountSearched(search: string, currency: string): string | null {
  const digits = new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits;
  const [, whole, part = ''] =
    /^-?\p{Sc}?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d*))?$/u.exec(search.replaceAll(' ', '')) ?? [];
  if (whole === undefined || part.length > (digits ?? 2)) return null;
  const minor = `${whole.replaceAll(',', '')}${part.padEnd(digits ?? 2, '0')}`;
  return minor.length > 15 ? null : minor;
}
