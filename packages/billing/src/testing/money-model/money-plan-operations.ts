import { addDays, dayIn, newId } from '@demarc/database';
import { cancelPlannedPayment } from '../../cancel-planned-payment.ts';
import { collectPlannedPayment } from '../../collect-planned-payment.ts';
import { selectOwed } from '../../ledger-store.ts';
import { makeArrangement } from '../../make-arrangement.ts';
import { payableMinor } from '../../payable-amount.ts';
import { previewArrangement } from '../../preview-arrangement.ts';
import { schedulePayment } from '../../schedule-payment.ts';
import { setAutopay } from '../../set-autopay.ts';
import { turnOffAutopay } from '../../turn-off-autopay.ts';
import { undoArrangement } from '../../undo-arrangement.ts';
import type { MoneyHousehold } from './money-household.ts';
import { chosen, methodOf, type Operation } from './money-operation.ts';
import { readActiveArrangements, readDue, readPlanned } from './money-rows-store.ts';

/** Where the households live. */
const timeZone = 'America/New_York';

const today = ({ clock }: MoneyHousehold) => dayIn(timeZone, clock.now());

const schedule: Operation = async (household, { size, pick }) => {
  const { owner, accountId } = household;
  const payable = payableMinor(await selectOwed(owner.database, accountId));
  const lessOfIt = size * 5;
  const amountMinor = size > 900 ? payable + 1 : Math.max(payable - lessOfIt, 60);
  const answer = await schedulePayment(owner, {
    accountId,
    paymentMethodId: methodOf(household, pick),
    amount: { amountMinor, currency: 'USD' },
    idempotencyKey: newId(),
    chargeOn: addDays(today(household), 1 + (pick % 20)),
  });
  return `scheduled ${amountMinor}: ${answer.__typename}`;
};

const cancel: Operation = async ({ owner, accountId }, { pick }) => {
  const planned = await readPlanned(owner.database, accountId);
  if (planned.length === 0) return 'nothing is planned';
  const answer = await cancelPlannedPayment(owner, { plannedPaymentId: chosen(planned, pick) });
  return `cancelled a plan: ${answer.__typename}`;
};

const arrange: Operation = async (household, { size, pick }) => {
  const { owner, accountId } = household;
  const terms = {
    accountId,
    count: 2 + (size % 3),
    frequency: 'monthly',
    firstOn: addDays(today(household), 1 + (pick % 10)),
  } as const;
  const preview = await previewArrangement(owner, terms);
  if (preview.__typename !== 'ArrangementPreview') return `no arrangement: ${preview.__typename}`;
  const { totalMinor: amountMinor, currency } = preview;
  const answer = await makeArrangement(owner, {
    ...terms,
    paymentMethodId: methodOf(household, pick),
    total: { amountMinor, currency },
    idempotencyKey: newId(),
  });
  return `arranged ${amountMinor}: ${answer.__typename}`;
};

const disarrange: Operation = async ({ owner, accountId }) => {
  const [arrangementId] = await readActiveArrangements(owner.database, accountId);
  if (!arrangementId) return 'no arrangement to undo';
  return `undid an arrangement: ${(await undoArrangement(owner, { arrangementId })).__typename}`;
};

const autopay: Operation = async (household, { size, pick }) => {
  const { owner, accountId } = household;
  if (pick % 4 === 0) return `autopay off: ${(await turnOffAutopay(owner, { accountId })).__typename}`;
  const answer = await setAutopay(owner, {
    accountId,
    paymentMethodId: methodOf(household, pick),
    daysBeforeDue: size % 6,
    limit: size % 3 === 0 ? { amountMinor: 3_000 + size, currency: 'USD' } : null,
    isPaused: pick % 9 === 0,
    includesPresentBill: pick % 2 === 0,
  });
  return `autopay on: ${answer.__typename}`;
};

/** The worker makes the tries that are due, each twice at once, as two workers would. */
const collect: Operation = async ({ system, clock, accountId }) => {
  const due = await readDue(system.database, accountId, clock.now());
  const jobs = due.map(({ id, tryNumber }) => ({ accountId, plannedPaymentId: id, tryNumber }));
  await Promise.all([...jobs, ...jobs].map((job) => collectPlannedPayment(system, job)));
  return `collected ${due.length} planned payments`;
};

export const planOperations: Readonly<Record<string, readonly [weight: number, run: Operation]>> = {
  schedule: [5, schedule],
  cancel: [2, cancel],
  arrange: [3, arrange],
  disarrange: [1, disarrange],
  autopay: [3, autopay],
  collect: [7, collect],
};
