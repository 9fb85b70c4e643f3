import { signed, type Template } from './message-template.ts';

/** A notice that a way to sign in changed: what happened, and what to do if it was somebody else. */
const factorNotice = (subject: string, words: (data: Readonly<Record<string, string>>) => string): Template => ({
  category: 'security',
  render: (data, brand) => ({
    subject,
    text: signed(brand, [
      words(data),
      '',
      `If this was you, there is nothing to do. If not, call us at ${brand.supportPhone} now: we end every session and make your sign-in safe with you.`,
    ]),
    sms: `${words(data)} Not you? Call ${brand.supportPhone} now.`,
  }),
});

/** What is said when the second factors of a sign-in change. */
export const factorMessages = {
  'totp-removed': factorNotice(
    'Your authenticator app was removed',
    ({ at }) => `On ${at} the authenticator app was removed from your sign-in.`,
  ),
  'recovery-code-used': factorNotice(
    'A recovery code was used',
    ({ at, left }) => `On ${at} a recovery code of yours was used. You have ${left} left.`,
  ),
  'recovery-codes-renewed': factorNotice(
    'You have new recovery codes',
    ({ at }) => `On ${at} new recovery codes were made for your sign-in. The ones before work no more.`,
  ),
  'passkey-enrolled': factorNotice(
    'A passkey was added to your sign-in',
    ({ at, passkey }) => `On ${at} the passkey “${passkey}” was added to your sign-in.`,
  ),
  'passkey-removed': factorNotice(
    'A passkey was removed from your sign-in',
    ({ at, passkey }) => `On ${at} the passkey “${passkey}” was removed from your sign-in.`,
  ),
} satisfies Record<string, Template>;
