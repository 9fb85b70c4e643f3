import { explainDecline, namePaymentMethod } from '@demarc/billing';
import { formatFact, type Message, type MessageFact, type TemplateName } from '@demarc/notification';
import type { Ticket } from '@demarc/ticket';
import type { Household } from './household.ts';
import { accountIdOf } from './household-rows.ts';
import { idNamed } from './id-named.ts';
import type { PlannedPayment } from './payment-history.ts';

/** The messages that what happened to a household has sent, long delivered. */
export function archiveOf(
  household: Household,
  happened: { registeredAt: Date; payments: readonly PlannedPayment[]; tickets: readonly Ticket[] },
): Message[] {
  const { accountNumber, members } = household;
  const write = (
    template: TemplateName,
    category: Message['category'],
    at: Date,
    data: Record<string, MessageFact>,
  ): Message => ({
    accountId: accountIdOf(household),
    id: idNamed(`message ${household.key} ${template} ${at.toISOString()}`),
    channel: 'email',
    category,
    recipient: household.email,
    template,
    data: Object.fromEntries(
      Object.entries(data).map(([name, fact]) => [
        name,
        formatFact(fact, { locale: 'en-US', timeZone: household.timeZone }),
      ]),
    ),
    state: 'sent',
    queuedAt: at,
    sentAt: new Date(at.getTime() + 2_000),
  });
  const registeredAt = new Date(happened.registeredAt.getTime() + 3_600_000);
  return [
    ...(members.length > 0
      ? [write('registration-completed', 'security', registeredAt, { accountNumber, at: registeredAt })]
      : []),
    ...(members.some(({ hasTotp }) => hasTotp)
      ? [write('totp-enrolled', 'security', later(registeredAt), { at: later(registeredAt) })]
      : []),
    ...happened.payments.map(({ row, balanceMinor }) => {
      const { amountMinor, currency, createdAt: at, confirmationNumber, declineCode } = row;
      const method = nameCard(household.card);
      const amount = { amountMinor, currency };
      return declineCode === null
        ? write('payment-receipt', 'payments', at, {
            amount,
            at,
            confirmationNumber,
            accountNumber,
            method,
            balance: { amountMinor: balanceMinor, currency },
          })
        : write('payment-declined', 'payments', at, {
            amount,
            accountNumber,
            method,
            reason: explainDecline(declineCode),
          });
    }),
    ...happened.tickets.map(({ reference, subject, answerDueAt, openedAt }) =>
      write('ticket-opened', 'tickets', openedAt, { reference, subject, answerDueAt }),
    ),
  ];
}

const later = (at: Date): Date => new Date(at.getTime() + 600_000);

/** As billing's receipts name it. */
function nameCard(card: Household['card']): string {
  if (!card) return 'Card';
  const { kind = 'card', brand, lastFour } = card;
  return namePaymentMethod({ kind, brand, lastFour, wallet: kind === 'wallet' ? 'apple_pay' : null });
}
