/** What fills a template. Every value is plain text. */
type Data = Readonly<Record<string, string>>;

export interface Brand {
  readonly name: string;
  readonly portalUrl: string;
  readonly supportPhone: string;
}

export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

type Template = {
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
};

const signed = (brand: Brand, lines: readonly string[]): string =>
  [...lines, '', `${brand.name} · ${brand.portalUrl} · ${brand.supportPhone}`, ''].join('\n');

/** Every message the portal sends, by name. `data.code` and the like come from the job, never from the archive. */
export const messageTemplates = {
  'registration-code': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} registration code`,
      text: signed(brand, [
        `Your code is ${data.code ?? '••••••'}. It works once, until ${data.expiresAt}.`,
        '',
        `Someone is making an online sign-in for account ${data.accountNumber}.`,
        'If that is not you, do not pass the code on; nothing happens without it.',
        `We never ask for this code on the phone.`,
      ]),
    }),
  },
  'registration-completed': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} sign-in is ready`,
      text: signed(brand, [
        `An online sign-in was made for account ${data.accountNumber} on ${data.at}.`,
        '',
        `If that was not you, call us at ${brand.supportPhone}.`,
      ]),
    }),
  },
  'totp-enrolled': {
    category: 'security',
    render: (data, brand) => ({
      subject: 'Two-step sign-in is on',
      text: signed(brand, [
        `Since ${data.at}, signing in asks for a code from your authenticator app.`,
        '',
        `If you did not set this up, call us at ${brand.supportPhone} now.`,
      ]),
    }),
  },
  'payment-receipt': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Receipt: ${data.amount} paid`,
      text: signed(brand, [
        `Thank you. We received ${data.amount} on ${data.at}.`,
        '',
        `Confirmation number  ${data.confirmationNumber}`,
        `Account              ${data.accountNumber}`,
        `Paid with            ${data.method}`,
        `Balance now          ${data.balance}`,
      ]),
    }),
  },
  'payment-declined': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your payment of ${data.amount} did not go through`,
      text: signed(brand, [
        `Your card was not charged. ${data.reason}`,
        '',
        `Account              ${data.accountNumber}`,
        `Paid with            ${data.method}`,
        '',
        'You can pay with another card under Billing.',
      ]),
    }),
  },
  'plan-change-ordered': {
    category: 'service_changes',
    render: (data, brand) => ({
      subject: `Your change to ${data.offering} is ordered`,
      text: signed(brand, [
        `From ${data.effectiveOn} you have ${data.offering} for ${data.price} a month.`,
        '',
        'Until then you can take the order back under Services.',
      ]),
    }),
  },
  'plan-change-completed': {
    category: 'service_changes',
    render: (data, brand) => ({
      subject: `You now have ${data.offering}`,
      text: signed(brand, [
        `Your change to ${data.offering} for ${data.price} a month took effect on ${data.effectiveOn}.`,
      ]),
    }),
  },
  'ticket-opened': {
    category: 'tickets',
    render: (data, brand) => ({
      subject: `We have your request: ${data.reference}`,
      text: signed(brand, [
        `“${data.subject}”`,
        '',
        `Reference      ${data.reference}`,
        `Answer by      ${data.answerDueAt}`,
        '',
        'You can read and add to it under Support.',
      ]),
    }),
  },
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof messageTemplates;
