import { hiddenCode, signed, type Template } from './message-template.ts';

const undoLines = (portalUrl: string, token: string | undefined): readonly string[] =>
  token
    ? [
        'If you did not want this, undo it here, without signing in, for 72 hours:',
        `${portalUrl}/undo-contact-change?token=${token}`,
        'That brings the old contact back and signs everyone out.',
      ]
    : [];

/** Changes of how an account's owner is reached. */
export const contactTemplates = {
  'contact-code': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} code to confirm this contact`,
      text: signed(brand, [
        `Your code is ${data.code ?? hiddenCode}. It works once, until ${data.expiresAt}.`,
        '',
        'Someone wants us to write to them here. Type the code on the page that asks for it.',
        'If that was not you, do nothing: without the code this address is not used.',
      ]),
      sms: `Your code to confirm this number is ${data.code ?? hiddenCode}, good for 10 minutes. Not asked for it? Do nothing.`,
    }),
  },
  'contact-changed': {
    category: 'security',
    render: (data, brand) => ({
      subject: `A contact of your ${brand.name} account was changed`,
      text: signed(brand, [
        `${data.what} on ${data.at}.`,
        ...(data.device ? [`Device: ${data.device}`] : []),
        '',
        'If this was you, there is nothing to do.',
        ...undoLines(brand.portalUrl, data.undoToken),
        `You can also call us at ${brand.supportPhone}.`,
      ]),
      sms: data.undoToken
        ? `${data.what}. Not you? Undo: ${brand.portalUrl}/undo-contact-change?token=${data.undoToken}`
        : `${data.what} on ${data.at}. Not you? Call ${brand.supportPhone} now.`,
    }),
  },
  'contact-in-use': {
    category: 'security',
    render: (data, brand) => ({
      subject: `${brand.name} now writes to you here`,
      text: signed(brand, [
        `Since ${data.at} this is a contact of account ${data.accountNumber}.`,
        '',
        'For 72 hours the change can be undone from the contacts there were before, and a code to recover the password',
        `does not go here alone. If you do not know of it, call us at ${brand.supportPhone}.`,
      ]),
      sms: `This is now a contact of account ${data.accountNumber}. Not you? Call ${brand.supportPhone}.`,
    }),
  },
  'contact-change-undone': {
    category: 'security',
    render: (data, brand) => ({
      subject: `A change of contact was undone at ${brand.name}`,
      text: signed(brand, [
        `On ${data.at} a change of the contacts of account ${data.accountNumber} was undone by the link we had sent.`,
        'Everyone who was signed in has been signed out.',
        '',
        'If someone else had made that change, they know how you sign in. On our sign-in page choose “Forgot username or',
        `password?” to take a new password, or call us at ${brand.supportPhone}.`,
      ]),
      sms: `A change of contact on account ${data.accountNumber} was undone and everyone signed out. Questions? Call ${brand.supportPhone}.`,
    }),
  },
} satisfies Record<string, Template>;
