/**
 * What rating puts on a bill, by the `code` of the line. `plan` comes as `recurring` for a whole cycle and as `prorated` for
 * part of one; so does `equipment-rent`.
 */
export const ratedLineCodes = ['plan', 'equipment-rent', 'promotion', 'data-overage', 'late-fee'] as const;

/** Charges that staff post once. */
export const oneTimeChargeCodes = [
  'installation',
  'technician-visit',
  'equipment-purchase',
  'equipment-not-returned',
  'returned-payment',
  'correction',
  'other-charge',
] as const;

/** Taxes and fees, as the operator's table of levies names them. */
export const levyCodes = [
  'sales-tax',
  'universal-service',
  'emergency-calls',
  'franchise-fee',
  'broadcast-tv',
  'regulatory-recovery',
] as const;

/** Everything the wording catalogue has words for. A code that an import or a levy brings beside these is explained by its kind. */
export const lineCodes = [...ratedLineCodes, ...oneTimeChargeCodes, ...levyCodes] as const;

export type LineCode = (typeof lineCodes)[number];
export type OneTimeChargeCode = (typeof oneTimeChargeCodes)[number];
