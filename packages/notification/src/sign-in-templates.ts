import { notMeLink } from './compromise-templates.ts';
import { hiddenCode, signed, type Template } from './message-template.ts';

/** What is said about signing in. */
export const signInTemplates = {
  'new-device': {
    category: 'security',
    render: (data, brand) => ({
      subject: `New sign-in to your ${brand.name} account`,
      text: signed(brand, [
        `Someone signed in to your account, and we would like you to know. ${data.why}`,
        '',
        `When    ${data.at}`,
        `Device  ${data.device}`,
        `Place   ${data.place}`,
        '',
        'If this was you, there is nothing to do.',
        'If it was not, open this link: it ends every session and keeps your account as it is until we know it is you.',
        notMeLink(data, brand),
        '',
        `Or call us at ${brand.supportPhone}. We never ask for your password.`,
      ]),
      sms: `New sign-in: ${data.device}, ${data.place}, ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
  'sign-in-code': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} code to sign in`,
      text: signed(brand, [
        `Your code is ${data.code ?? hiddenCode}. It works once, until ${data.expiresAt}.`,
        '',
        'Type it on the page where you are signing in. We ask for it because this sign-in is unlike your others.',
        '',
        `Someone signed in with your password on ${data.at}. If that was not you, do not pass the code on: without it`,
        `nobody gets in. Then choose a new password, or call us at ${brand.supportPhone}.`,
        'Never read this code out to anyone. We do not ask for it on the phone.',
      ]),
      sms: `Your code to sign in is ${data.code ?? hiddenCode}, good for 10 minutes. Not you? Someone knows your password: choose a new one. Never read the code out.`,
    }),
  },
  'sign-in-stopped': {
    category: 'security',
    render: (data, brand) => ({
      subject: `We stopped a sign-in to your ${brand.name} account`,
      text: signed(brand, [
        `Someone knew your password, and we did not let them in. ${data.why}`,
        '',
        `When    ${data.at}`,
        `Device  ${data.device}`,
        `Place   ${data.place}`,
        '',
        'If this was you, unlock your sign-in on the sign-in page: we send you a code for it. Then choose a new password.',
        'If it was not, open this link: it ends every session and keeps your account as it is until we know it is you.',
        notMeLink(data, brand),
        '',
        `Or call us at ${brand.supportPhone}. We never ask for your password.`,
      ]),
      sms: `We stopped a sign-in with your password: ${data.device}, ${data.place}, ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
} satisfies Record<string, Template>;
