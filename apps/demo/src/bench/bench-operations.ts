import { randomUUID } from 'node:crypto';
import { demoPassword } from '../seed/demo-facts.ts';
import { type BenchOperation, pageOperation, writeOperation } from './bench-operation.ts';

/** So little that no account runs out of debt while it is measured. */
const paidMinor = 1;

const ticketText = {
  category: 'internet',
  subject: 'Slow in the evening',
  body: 'Films stop to load after eight in the evening. Mornings are fine.',
};

/**
 * The ten operations customers run most, reads before writes, so that no page is measured on what a write left behind.
 * The dashboard is first: it is seen at every visit, and on accounts as the seed made them.
 */
export const benchOperations: readonly BenchOperation[] = [
  pageOperation('ViewDashboard'),
  pageOperation('ViewBilling'),
  pageOperation('ViewStatement', { variable: 'statementId', prefix: 'stmt', idOf: ({ statementId }) => statementId }),
  pageOperation('ViewUsage'),
  pageOperation('ViewServices'),
  { ...pageOperation('ViewSupport'), needsTickets: true },
  pageOperation('ViewTicket', {
    variable: 'ticketId',
    prefix: 'tick',
    idOf: ({ ticketId }) => ticketId,
    needsTickets: true,
  }),
  writeOperation('SignIn', {
    expect: '"__typename":"SignInSuccess"',
    asPublic: true,
    work: ({ username }) => {
      const credentials = { username, password: demoPassword };
      return { api: credentials, floor: credentials };
    },
  }),
  writeOperation('OpenTicket', {
    expect: '"__typename":"OpenTicketSuccess"',
    work: ({ accountId, loginId }, publicId) => ({
      api: { accountId: publicId('acct', accountId), ...ticketText, category: ticketText.category.toUpperCase() },
      floor: { accountId, loginId, ...ticketText },
    }),
  }),
  writeOperation('PayBill', {
    // A payment whose outcome is not known yet is a success too, and less work.
    expect: '"state":"SUCCEEDED"',
    isFor: ({ owedMinor }) => owedMinor > 0,
    work: ({ accountId, loginId, cardId }, publicId) => {
      const idempotencyKey = randomUUID();
      return {
        api: {
          accountId: publicId('acct', accountId),
          paymentMethodId: publicId('card', cardId),
          amount: { amountMinor: paidMinor, currency: 'USD' },
          idempotencyKey,
        },
        floor: { accountId, loginId, paymentMethodId: cardId, amountMinor: paidMinor, idempotencyKey },
      };
    },
  }),
];
