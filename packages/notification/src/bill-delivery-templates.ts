import { signed, type Template } from './message-template.ts';

/** How and by when bills come and are due. */
export const billDeliveryTemplates = {
  'due-day-changed': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `Your bills are now due on day ${data.dueDay} of the month`,
      text: signed(brand, [
        `You chose day ${data.dueDay} of the month as the due day of account ${data.accountNumber}.`,
        '',
        `First bill with it   ${data.periodStart} to ${data.periodEnd}`,
        `It is due on         ${data.dueOn}`,
        '',
        'Bills that you have keep their due day. You find your choice under Billing.',
      ]),
      sms: `Your bills are now due on day ${data.dueDay} of the month, the next on ${data.dueOn}. Bills that you have keep their day.`,
    }),
  },
  'bills-paperless': {
    category: 'billing',
    render: (data, brand) => ({
      subject: 'Your bills come by e-mail',
      text: signed(brand, [
        `From the next bill of account ${data.accountNumber} on we write to you here when it is ready.`,
        '',
        'There is no bill on paper any more. You can choose again under Billing.',
      ]),
      sms: `The bills of account ${data.accountNumber} come by e-mail from the next one on. You can choose again under Billing.`,
    }),
  },
  'bills-on-paper': {
    category: 'billing',
    render: (data, brand) => ({
      subject: 'Your bills come on paper',
      text: signed(brand, [
        `From the next bill of account ${data.accountNumber} on we send it to your address on paper.`,
        '',
        'You also find each bill under Billing. You can choose again there.',
      ]),
      sms: `The bills of account ${data.accountNumber} come on paper from the next one on. You can choose again under Billing.`,
    }),
  },
  'bills-bounced': {
    category: 'billing',
    render: (data, brand) => ({
      subject: 'Our e-mail about your bill came back',
      text: signed(brand, [
        `The e-mail about your bill of account ${data.accountNumber} came back: its address takes no mail.`,
        '',
        'So that you miss no bill, we send it on paper from now on. You find your bills under Billing.',
        'To have them by e-mail again, mend your address under Profile and choose e-mail under Billing.',
      ]),
      sms: `Our e-mail about the bill of account ${data.accountNumber} came back. You now get bills on paper. To change that, mend your address under Profile.`,
    }),
  },
} satisfies Record<string, Template>;
