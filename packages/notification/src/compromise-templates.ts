import { type Brand, signed, type Template } from './message-template.ts';

/**
 * Where a reader says that it was not them. The page shows what will happen first, and never asks for a password.
 *
 * @param data.notMeToken From the job; the archive has none, and shows the address without it.
 */
export const notMeLink = (data: Readonly<Record<string, string>>, brand: Brand): string =>
  `${brand.portalUrl}/not-me${data.notMeToken ? `?token=${data.notMeToken}` : ''}`;

/** What is said when a sign-in may be in other hands. */
export const compromiseTemplates = {
  'account-frozen': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} account is frozen`,
      text: signed(brand, [
        `On ${data.at} we were told that the sign-in “${data.username}” may be in other hands. So we`,
        '',
        '- ended it everywhere, on every device,',
        '- stopped payments, new cards, orders and changes of your details,',
        `- opened an urgent ticket: ${data.reference}.`,
        '',
        'Your services go on as they are.',
        '',
        `To open your account again, call us at ${brand.supportPhone}. We make sure that it is you first.`,
        'If nobody of you told us this, call us too.',
      ]),
      sms: `Your account is frozen: its sign-in may be in other hands. Call ${brand.supportPhone} to open it again. Ticket ${data.reference}.`,
    }),
  },
  'sign-in-secured': {
    category: 'security',
    render: (data, brand) => ({
      subject: 'A sign-in was ended everywhere',
      text: signed(brand, [
        `On ${data.at} we were told that the sign-in “${data.username}” may be in other hands. We ended it on every device.`,
        '',
        `Anything that looks wrong? Call us at ${brand.supportPhone}.`,
      ]),
      sms: `The sign-in “${data.username}” may be in other hands. We ended it on every device. Questions? ${brand.supportPhone}.`,
    }),
  },
  'freeze-lifted': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} account is open again`,
      text: signed(brand, [
        `Since ${data.at} payments, orders and changes work again on account ${data.accountNumber}.`,
        '',
        'One of our people opened it after making sure that it is you. You see that under Security.',
        `If you did not ask for this, call us at ${brand.supportPhone} now.`,
      ]),
      sms: `Your account is open again: payments and changes work. Not asked for? Call ${brand.supportPhone}.`,
    }),
  },
} satisfies Record<string, Template>;
