import { arrangementTemplates } from './arrangement-templates.ts';
import { billDeliveryTemplates } from './bill-delivery-templates.ts';
import { billingTemplates } from './billing-templates.ts';
import { compromiseTemplates } from './compromise-templates.ts';
import { contactTemplates } from './contact-templates.ts';
import { disputeTemplates } from './dispute-templates.ts';
import { factorMessages } from './factor-messages.ts';
import { householdTemplates } from './household-templates.ts';
import { hiddenCode, signed, type Template } from './message-template.ts';
import { plannedPaymentTemplates } from './planned-payment-templates.ts';
import { recoveryTemplates } from './recovery-templates.ts';
import { returnedPaymentTemplates } from './returned-payment-templates.ts';
import { signInTemplates } from './sign-in-templates.ts';

/** Every message the portal sends, by name. `data.code` and the like come from the job, never from the archive. */
export const messageTemplates = {
  ...recoveryTemplates,
  ...contactTemplates,
  ...signInTemplates,
  ...factorMessages,
  ...compromiseTemplates,
  ...householdTemplates,
  ...returnedPaymentTemplates,
  ...billingTemplates,
  ...plannedPaymentTemplates,
  ...arrangementTemplates,
  ...disputeTemplates,
  ...billDeliveryTemplates,
  'registration-code': {
    category: 'security',
    render: (data, brand) => ({
      subject: `Your ${brand.name} registration code`,
      text: signed(brand, [
        `Your code is ${data.code ?? hiddenCode}. It works once, until ${data.expiresAt}.`,
        '',
        `Someone is making an online sign-in for account ${data.accountNumber}.`,
        'If that is not you, do not pass the code on; nothing happens without it.',
        `We never ask for this code on the phone.`,
      ]),
      sms: `Your registration code is ${data.code ?? hiddenCode}, good until ${data.expiresAt}. Never read it out to anyone; we do not ask for it.`,
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
      sms: `An online sign-in was made for account ${data.accountNumber}. Not you? Call ${brand.supportPhone}.`,
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
      sms: `Two-step sign-in is on since ${data.at}. Not you? Call ${brand.supportPhone} now.`,
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
      sms: `Thank you: ${data.amount} received. Confirmation ${data.confirmationNumber}. Balance now ${data.balance}.`,
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
      sms: `Your payment of ${data.amount} did not go through and your card was not charged. You can pay with another card under Billing.`,
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
      sms: `From ${data.effectiveOn} you have ${data.offering} for ${data.price} a month. Until then you can take the order back under Services.`,
    }),
  },
  'plan-change-completed': {
    category: 'service_changes',
    render: (data, brand) => ({
      subject: `You now have ${data.offering}`,
      text: signed(brand, [
        `Your change to ${data.offering} for ${data.price} a month took effect on ${data.effectiveOn}.`,
      ]),
      sms: `You now have ${data.offering} for ${data.price} a month, since ${data.effectiveOn}.`,
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
      sms: `We have your request ${data.reference} and answer by ${data.answerDueAt}.`,
    }),
  },
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof messageTemplates;
