import { newId } from '@demarc/database';
import { answerDispute } from '../../answer-dispute.ts';
import { disputeCharge } from '../../dispute-charge.ts';
import { grantCredit } from '../../grant-credit.ts';
import { handleProcessorEvent } from '../../handle-processor-event.ts';
import { receiveProcessorEvent } from '../../receive-processor-event.ts';
import { reconcileRefund } from '../../reconcile-refund.ts';
import { refundPayment } from '../../refund-payment.ts';
import { undoPayment } from '../../undo-payment.ts';
import { withdrawDispute } from '../../withdraw-dispute.ts';
import { chosen, type Operation } from './money-operation.ts';
import { readLines, readOpenDisputes, readOpenRefunds, readPaid, readPaymentIds } from './money-rows-store.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** Staff give back a part of a payment, all of it, or a cent more; now and then twice at once under one key. */
const refund: Operation = async ({ staff, accountId }, { size, pick }) => {
  const paid = await readPaid(staff.database, accountId);
  if (paid.length === 0) return 'nothing to give back';
  const { id: paymentId, amountMinor } = chosen(paid, pick);
  const part = size > 800 ? amountMinor + 1 : size > 500 ? amountMinor : 1 + size;
  const input = { paymentId, amount: usd(part), idempotencyKey: newId(), reason: 'Charged for what was not there' };
  const tries = pick % 5 === 0 ? [input, input] : [input];
  const answers = await Promise.all(tries.map((input) => refundPayment(staff, input)));
  return `refund of ${part} of ${amountMinor}: ${answers.map(({ __typename }) => __typename).join(', ')}`;
};

const undo: Operation = async ({ owner, accountId }, { pick }) => {
  const [newest] = await readPaid(owner.database, accountId);
  if (!newest) return 'nothing to undo';
  const tries = pick % 2 === 0 ? [newest, newest] : [newest];
  const answers = await Promise.all(tries.map(({ id }) => undoPayment(owner, { paymentId: id })));
  return `undid the newest payment: ${answers.map(({ __typename }) => __typename).join(', ')}`;
};

/** The worker looks after refunds without an answer, twice at once. */
export const reconcileRefunds: Operation = async ({ system, accountId }) => {
  const open = await readOpenRefunds(system.database, accountId);
  await Promise.all([...open, ...open].map((refundId) => reconcileRefund(system, { accountId, refundId })));
  return `reconciled ${open.length} refunds`;
};

/** Banks do what they had put off: debits go through or come back, refunds fail, payments are charged back. */
export const bankDecides: Operation = async ({ bank, system, accountId }) => {
  bank.decide(new Set(await readPaymentIds(system.database, accountId)));
  return 'banks decided';
};

/** The bank closes what it had charged back, for us or against us. */
const bankCloses: Operation = async ({ bank, owner, accountId }, { pick }) => {
  const ids = await readPaymentIds(owner.database, accountId);
  return `closed ${bank.closeChargebacks(new Set(ids), pick % 2 === 0 ? 'won' : 'lost')} chargebacks`;
};

/** The processor's notices come: newest first, each twice at once, some that came before. */
export const takeNotices: Operation = async ({ bank, system, accountId, told }, { pick }) => {
  const ids = await readPaymentIds(system.database, accountId);
  const all = ids.flatMap((id) => bank.noticesOf(id));
  const coming = all.filter(({ id }) => !told.has(id) || pick % 7 === 0).reverse();
  for (const notice of coming) {
    told.add(notice.id);
    await Promise.all([receiveProcessorEvent(system, notice), receiveProcessorEvent(system, notice)]);
    const eventId = notice.id;
    await Promise.all([handleProcessorEvent(system, { eventId }), handleProcessorEvent(system, { eventId })]);
  }
  return `took ${coming.length} notices`;
};

const dispute: Operation = async ({ owner, accountId }, { size, pick }) => {
  const lines = await readLines(owner.database, accountId);
  if (lines.length === 0) return 'nothing to dispute';
  const { statementId, position, amountMinor } = chosen(lines, pick);
  const part = size > 700 ? amountMinor + 1 : size > 400 ? amountMinor : Math.min(1 + size, amountMinor);
  const answer = await disputeCharge(owner, {
    statementId,
    position,
    amount: usd(part),
    reason: 'wrong_amount',
    explanation: 'This is not the price that was agreed on.',
  });
  return `disputed ${part} of ${amountMinor}: ${answer.__typename}`;
};

const closeDispute: Operation = async ({ owner, staff, accountId }, { size, pick }) => {
  const open = await readOpenDisputes(owner.database, accountId);
  if (open.length === 0) return 'no dispute is open';
  const disputeId = chosen(open, size);
  const answered = (outcome: 'upheld' | 'rejected', credited: ReturnType<typeof usd> | null) =>
    answerDispute(staff, { disputeId, outcome, credited, answer: 'We have looked into it.', reason: 'Dispute' });
  const ways = [
    () => withdrawDispute(owner, { disputeId }),
    () => answered('rejected', null),
    () => answered('upheld', null),
    () => answered('upheld', usd(1 + size)),
  ];
  // Now and then two at once: one of them counts.
  const begun = pick % 3 === 0 ? [chosen(ways, pick), chosen(ways, pick + 1)] : [chosen(ways, pick)];
  const answers = await Promise.all(begun.map((way) => way()));
  return `closed a dispute: ${answers.map(({ __typename }) => __typename).join(', ')}`;
};

const credit: Operation = async ({ staff, accountId }, { size, pick }) => {
  const order = {
    accountId,
    cause: 'goodwill' as const,
    idempotencyKey: newId(),
    amount: usd(1 + size),
    reason: 'For your patience',
    auditReason: 'Asked for by the customer',
  };
  const tries = pick % 3 === 0 ? [order, order] : [order];
  const answers = await Promise.all(tries.map((order) => grantCredit(staff, order)));
  return `credited ${1 + size}: ${answers.map(({ __typename }) => __typename).join(', ')}`;
};

export const returnOperations: Readonly<Record<string, readonly [weight: number, run: Operation]>> = {
  refund: [6, refund],
  undo: [4, undo],
  reconcileRefunds: [4, reconcileRefunds],
  bankDecides: [4, bankDecides],
  bankCloses: [3, bankCloses],
  takeNotices: [5, takeNotices],
  dispute: [5, dispute],
  closeDispute: [4, closeDispute],
  credit: [3, credit],
};
