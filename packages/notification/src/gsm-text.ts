/** Signs of our texts that no SMS alphabet has, and what says the same. */
const plainSigns: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '*',
  '·': '-',
};

/**
 * A text in signs of the GSM 7-bit alphabet (3GPP TS 23.038) where there is one that says the same. A single other sign
 * would more than halve what fits into an SMS. Names in other scripts stay as they are.
 */
export const toGsmText = (text: string): string =>
  text.replaceAll(/[\u00a0\u202f‘’“”–—…•·]/g, (sign) => plainSigns[sign] ?? sign);
