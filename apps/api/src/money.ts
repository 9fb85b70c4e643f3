/** The schema's `Money` of an amount in minor units. */
export const money = (amountMinor: number, currency: string) => ({ amountMinor, currency });
