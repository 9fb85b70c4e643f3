import { signed, type Template } from './message-template.ts';

/** What each role means to whom it is given. */
const roleWords: Readonly<Record<string, string>> = {
  owner: 'an owner: you may do everything, also say who belongs to the account',
  manager: 'a manager: you may see everything, pay, order and write to us',
  viewer: 'a viewer: you may see bills, usage and services, and change nothing',
};

/** Who belongs to an account, and what they may do there. */
export const householdTemplates = {
  'household-invitation': {
    category: 'security',
    render: (data, brand) => ({
      subject: `${data.invitedBy} invites you to an account at ${brand.name}`,
      text: signed(brand, [
        `${data.invitedBy} invites you to their account as ${roleWords[data.role ?? ''] ?? data.role}.`,
        '',
        'See the invitation and answer it here:',
        `${brand.portalUrl}/invitation${data.invitationToken ? `?token=${data.invitationToken}` : ''}`,
        '',
        `It is good until ${data.expiresAt}, once. If you do not know ${data.invitedBy}, do nothing.`,
      ]),
      sms: `${data.invitedBy} invites you to their account. The invitation is in your mail.`,
    }),
  },
  'household-joined': {
    category: 'security',
    render: (data, brand) => ({
      subject: `“${data.username}” joined your account`,
      text: signed(brand, [
        `Since ${data.at} the sign-in “${data.username}” belongs to your account, as ${data.role}. The invitation went to ${data.email}.`,
        '',
        'You change or end that under Household.',
        `If nobody of you invited them, call us at ${brand.supportPhone} now.`,
      ]),
      sms: `“${data.username}” joined your account as ${data.role}. Not invited by you? Call ${brand.supportPhone}.`,
    }),
  },
  'household-role-changed': {
    category: 'security',
    render: (data, brand) => ({
      subject: `“${data.username}” is now ${data.role} of the account`,
      text: signed(brand, [
        `Since ${data.at} the sign-in “${data.username}” is ${data.role} of the account.`,
        '',
        `If that is not right, look under Household, or call us at ${brand.supportPhone}.`,
      ]),
      sms: `“${data.username}” is now ${data.role} of the account. Not right? Call ${brand.supportPhone}.`,
    }),
  },
  'household-left': {
    category: 'security',
    render: (data, brand) => ({
      subject: `“${data.username}” no longer belongs to the account`,
      text: signed(brand, [
        `Since ${data.at} the sign-in “${data.username}” sees nothing of the account any more.`,
        '',
        `If that is not right, call us at ${brand.supportPhone}.`,
      ]),
      sms: `“${data.username}” no longer belongs to the account. Not right? Call ${brand.supportPhone}.`,
    }),
  },
} satisfies Record<string, Template>;
