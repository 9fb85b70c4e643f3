import { idNamed } from './id-named.ts';

const since = '2020-01-01';

const levy = (
  code: string,
  offeringKind: 'tv' | 'voice' | 'mobile' | 'addon',
  lineKind: 'tax' | 'fee',
  description: string,
  size: { readonly ratePpm: number } | { readonly amountMinor: number },
) => ({
  id: idNamed(`levy ${code} ${offeringKind}`),
  code,
  lineKind,
  description,
  country: 'US',
  region: null,
  postcodePrefix: null,
  offeringKind,
  ratePpm: null,
  amountMinor: null,
  ...size,
  validFrom: since,
  validTo: null,
});

/** 8 %. Internet access is free of it in the US (Internet Tax Freedom Act); rent of equipment counts as an add-on. */
export const salesTaxPpm = 80_000;
const salesTax = (kind: 'tv' | 'voice' | 'mobile' | 'addon') =>
  levy('sales-tax', kind, 'tax', 'State and local sales tax', { ratePpm: salesTaxPpm });

/** What the demo operator collects for others. */
export const demoLevies = [
  salesTax('tv'),
  salesTax('voice'),
  salesTax('mobile'),
  salesTax('addon'),
  levy('broadcast-tv', 'tv', 'fee', 'Broadcast TV fee', { amountMinor: 1_250 }),
  levy('regulatory-recovery', 'voice', 'fee', 'Regulatory recovery fee', { amountMinor: 199 }),
  levy('universal-service', 'voice', 'tax', 'Federal universal service charge', { amountMinor: 246 }),
];

/** Five days of grace; a few dollars short cost nothing. */
export const demoLateFee = {
  id: idNamed('late fee'),
  country: 'US',
  region: null,
  amountMinor: 1_000,
  leastPastDueMinor: 1_000,
  graceDays: 5,
  validFrom: since,
  validTo: null,
};
