/** What fills a template. Every value is plain text. */
type Data = Readonly<Record<string, string>>;

export interface Brand {
  readonly name: string;
  readonly portalUrl: string;
  readonly supportPhone: string;
}

/** A message in words, for either channel. */
export interface MessageText {
  readonly subject: string;
  /** The mail. */
  readonly text: string;
  /** The text message. The brand's name goes before it by itself. One SMS where the facts allow it: 160 characters. */
  readonly sms: string;
}

/** One kind of message. No text holds a link that asks for a password. */
export interface Template {
  readonly category:
    | 'billing'
    | 'payments'
    | 'service_changes'
    | 'outages'
    | 'appointments'
    | 'security'
    | 'tickets'
    | 'usage';
  readonly render: (data: Data, brand: Brand) => MessageText;
}

/** A mail's text with the operator's name and ways to reach it under it. */
export const signed = (brand: Brand, lines: readonly string[]): string =>
  [...lines, '', `${brand.name} · ${brand.portalUrl} · ${brand.supportPhone}`, ''].join('\n');

/** What stands for a code in the archive, which never holds one. */
export const hiddenCode = '••••••';
