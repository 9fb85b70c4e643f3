import { notMeLink } from './compromise-templates.ts';
import { hiddenCode, signed, type Template } from './message-template.ts';

/** The way back into a sign-in, and changes of its username and password. */
export const recoveryTemplates = {
  'password-recovery-code': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} code for a new password`,
      text: signed(brand, [
        `Your code is ${data.code ?? hiddenCode}. It works once, until ${data.expiresAt}.`,
        '',
        'Type it on the page you asked for it on, or go on from here, on any device:',
        `${brand.portalUrl}/recover/code${data.linkQuery ?? ''}`,
        '',
        `Someone asked for it on ${data.at}. If that was not you, do nothing: your password stays as it is.`,
        'Never read this code out to anyone. We do not ask for it on the phone.',
      ]),
      sms: `Your code for a new password is ${data.code ?? hiddenCode}, good for 10 minutes. Not asked for it? Do nothing. Never read it out.`,
    }),
  },
  'unlock-code': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} code to unlock your sign-in`,
      text: signed(brand, [
        `Your code is ${data.code ?? hiddenCode}. It works once, until ${data.expiresAt}.`,
        '',
        'Type it on the page you asked for it on, or go on from here, on any device:',
        `${brand.portalUrl}/recover/code${data.linkQuery ?? ''}`,
        '',
        `Someone asked for it on ${data.at}. If that was not you, do nothing: your sign-in stays locked for now.`,
        'Never read this code out to anyone. We do not ask for it on the phone.',
      ]),
      sms: `Your code to unlock your sign-in is ${data.code ?? hiddenCode}, good for 10 minutes. Not asked for it? Do nothing. Never read it out.`,
    }),
  },
  'username-reminder': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} username`,
      text: signed(brand, [
        `Your username is ${data.username ?? hiddenCode}. Capital and small letters count.`,
        '',
        `Someone asked us for it on ${data.at}. If that was not you, there is nothing to do: it was sent to you alone.`,
      ]),
      sms: `Your username is ${data.username ?? hiddenCode}. Capital and small letters count. Not asked for it? Do nothing: it was sent to you alone.`,
    }),
  },
  'password-reset': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} password was replaced`,
      text: signed(brand, [
        `On ${data.at} someone proved one of your contacts by a code and chose a new password.`,
        ...(data.device ? [`Device: ${data.device}`] : []),
        '',
        'Everyone who was signed in has been signed out, and no device is remembered any more.',
        `If that was not you, say so now: ${notMeLink(data, brand)}`,
        `That signs everyone out and stops changes. You can also call us at ${brand.supportPhone}.`,
      ]),
      sms: `Your password was replaced on ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
  'password-changed': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} password was changed`,
      text: signed(brand, [
        `Your password was changed on ${data.at}, by someone who was signed in and knew the old one.`,
        ...(data.device ? [`Device: ${data.device}`] : []),
        '',
        'Everyone else who was signed in has been signed out.',
        `If that was not you, say so now: ${notMeLink(data, brand)}`,
        `That signs everyone out and stops changes. You can also call us at ${brand.supportPhone}.`,
      ]),
      sms: `Your password was changed on ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
  'username-changed': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} username was changed`,
      text: signed(brand, [
        `Your username was changed on ${data.at}, by someone who was signed in and knew the password.`,
        ...(data.device ? [`Device: ${data.device}`] : []),
        '',
        'Everyone else who was signed in has been signed out. From now on sign in with the new username.',
        `If that was not you, say so now: ${notMeLink(data, brand)}`,
        `That signs everyone out and stops changes. You can also call us at ${brand.supportPhone}.`,
      ]),
      sms: `Your username was changed on ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
  'sign-in-unlocked': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} sign-in is unlocked`,
      text: signed(brand, [
        `On ${data.at} someone proved one of your contacts by a code and unlocked your sign-in.`,
        ...(data.device ? [`Device: ${data.device}`] : []),
        '',
        `If that was not you, say so now: ${notMeLink(data, brand)}`,
        `That signs everyone out and stops changes. You can also call us at ${brand.supportPhone}.`,
      ]),
      sms: `Your sign-in was unlocked on ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
  'sign-in-unlocked-by-staff': {
    category: 'security',
    render: (data, brand) => ({
      subject: `We unlocked your ${brand.name} sign-in`,
      text: signed(brand, [
        `On ${data.at} our service desk unlocked your sign-in, because someone asked for it as its owner.`,
        'You can sign in again with the password you have. If you have forgotten it, ask for a new code.',
        '',
        `If you did not ask for it, say so now: ${notMeLink(data, brand)}`,
        `That signs everyone out and stops changes. You can also call us at ${brand.supportPhone}.`,
      ]),
      sms: `We unlocked your sign-in on ${data.at}. Not you? ${notMeLink(data, brand)}`,
    }),
  },
} satisfies Record<string, Template>;
