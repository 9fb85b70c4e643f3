import { formatMoney, type Money } from '../../lib/format.ts';

/** What our answer to a dispute means for the money, also where the charge was paid before. Amounts are without tax. */
export function describeOutcome({ amount, credited }: { amount: Money; credited: Money | null }): string {
  if (!credited) return `The charge of ${formatMoney(amount)} stands. What of it is not paid yet is due.`;
  const given = `Credited: ${formatMoney(credited)} and its tax. It is on your account now.`;
  const rest = { ...amount, amountMinor: amount.amountMinor - credited.amountMinor };
  return rest.amountMinor > 0
    ? `${given} The other ${formatMoney(rest)} stands, and what of it is not paid yet is due.`
    : given;
}
