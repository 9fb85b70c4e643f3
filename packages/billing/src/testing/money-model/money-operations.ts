import { addDays, newId } from '@demarc/database';
import { announceStatements } from '../../announce-statements.ts';
import type { BillingContext } from '../../billing-context.ts';
import { issueStatement } from '../../issue-statement.ts';
import { selectOwed } from '../../ledger-store.ts';
import { type PayBillInput, payBill } from '../../pay-bill.ts';
import { payableMinor } from '../../payable-amount.ts';
import { reconcilePayment } from '../../reconcile-payment.ts';
import type { MoneyHousehold } from './money-household.ts';
import { type Choices, chosen, methodOf, type Operation } from './money-operation.ts';
import { planOperations } from './money-plan-operations.ts';
import { returnOperations } from './money-return-operations.ts';
import { readOpenPayments } from './money-rows-store.ts';

async function readPayable({ owner, accountId }: MoneyHousehold): Promise<number> {
  return payableMinor(await selectOwed(owner.database, accountId));
}

/** An order of a part of what can be paid; now and then of all of it, or of a cent more. */
async function newOrder(household: MoneyHousehold, { size, pick }: Choices): Promise<PayBillInput> {
  const payable = await readPayable(household);
  const oddCent = size % 2;
  const lessOfIt = size * 7;
  const amountMinor = size > 900 ? payable + oddCent : Math.max(payable - lessOfIt, 50);
  const order: PayBillInput = {
    accountId: household.accountId,
    paymentMethodId: methodOf(household, pick),
    amount: { amountMinor, currency: 'USD' },
    idempotencyKey: newId(),
  };
  household.orders.push(order);
  return order;
}

const inWords = ({ amount, idempotencyKey }: PayBillInput) =>
  `${amount.amountMinor} under key ${idempotencyKey.slice(-4)}`;

const pay = async (ctx: BillingContext, order: PayBillInput) => (await payBill(ctx, order)).__typename;

/** A bill of a month, with a tax, and now and then a promotion or a credit above all charges. */
const bill: Operation = async (household, { size, pick }) => {
  const { accountId, clock, system, nextPeriod: periodStart } = household;
  const [year = 0, month = 0] = periodStart.split('-').map(Number);
  household.nextPeriod = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const issuedAt = new Date(Math.max(clock.now().getTime(), Date.parse(`${household.nextPeriod}T06:00:00Z`)));
  clock.set(issuedAt);
  const line = (kind: 'recurring' | 'tax' | 'promotion' | 'credit', amountMinor: number) => ({
    kind,
    description: kind,
    subscriptionId: null,
    periodStart: null,
    periodEnd: null,
    amountMinor,
  });
  const statement = await issueStatement(system, {
    accountId,
    number: newId(),
    periodStart,
    periodEnd: addDays(household.nextPeriod, -1),
    issuedAt,
    dueOn: addDays(household.nextPeriod, 20),
    lines: [
      line('recurring', 4_000 + size * 11),
      line('tax', 1 + (size % 400)),
      ...(pick % 3 === 0 ? [line('promotion', -(1 + (size % 999)))] : []),
      ...(pick % 23 === 0 ? [line('credit', -20_000)] : []),
    ],
  });
  await announceStatements(system, { statements: [{ accountId, statementId: statement.id }] });
  return `a bill of ${statement.newChargesMinor}`;
};

const payOnce: Operation = async (household, choices) => {
  const order = await newOrder(household, choices);
  return `paid ${inWords(order)}: ${await pay(household.owner, order)}`;
};

/** The same order at once, as a double click sends it. */
const payThrice: Operation = async (household, choices) => {
  const order = await newOrder(household, choices);
  const answers = await Promise.all([1, 2, 3].map(() => pay(household.owner, order)));
  return `paid three times at once ${inWords(order)}: ${answers.join(', ')}`;
};

/** Two orders of one balance at once, as two tabs send them. */
const payInTwoTabs: Operation = async (household, choices) => {
  const orders = [await newOrder(household, choices), await newOrder(household, { ...choices, pick: 0 })];
  const answers = await Promise.all(orders.map((order) => pay(household.owner, order)));
  return `paid in two tabs ${orders.map(inWords).join(' and ')}: ${answers.join(', ')}`;
};

/** An order of before, as it was or with another amount. */
const replay: Operation = async (household, { size, pick }) => {
  const earlier = household.orders.at(-1 - (size % Math.min(household.orders.length, 20)));
  if (!earlier) return 'nothing to send again';
  // Whoever sends it again while nobody looks after it waits eight seconds for nothing: known, and too long for here.
  if (household.orphans.has(earlier.idempotencyKey)) return 'nobody looked after it yet';
  const changed = { ...earlier, amount: { ...earlier.amount, amountMinor: earlier.amount.amountMinor + 1 } };
  const order = pick % 2 === 0 ? earlier : changed;
  return `sent again ${inWords(order)}: ${await pay(household.owner, order)}`;
};

const nonsense = [0, -1, -5_000, 0.001, 12.5, 1e308, Number.NaN, Number.MAX_SAFE_INTEGER + 1, 100_000_000];

/** Amounts that no bill has. */
const payNonsense: Operation = async (household, { size, pick }) => {
  const amountMinor = chosen(nonsense, size);
  const order = { ...(await newOrder(household, { size, pick })), amount: { amountMinor, currency: 'USD' } };
  household.orders.pop();
  const answer = await pay(household.owner, order);
  if (answer === 'PayBillSuccess') throw new Error(`${amountMinor} was paid.`);
  return `tried to pay ${amountMinor}: ${answer}`;
};

/** The process dies before the processor hears of a payment, or after it answered. */
const payAndDie: Operation = async (household, choices) => {
  const order = await newOrder(household, choices);
  const { owner } = household;
  const died = new Error('The process died.');
  const isAsked = choices.size % 2 === 0;
  const paymentProcessor: BillingContext['paymentProcessor'] = {
    ...owner.paymentProcessor,
    charge: async (request) => {
      if (isAsked) await owner.paymentProcessor.charge(request);
      throw died;
    },
  };
  const answer = await pay({ ...owner, paymentProcessor }, order).catch((error: unknown) => {
    if (error !== died) throw error;
    household.orphans.add(order.idempotencyKey);
    return 'died';
  });
  return `paid ${inWords(order)} and died ${isAsked ? 'after' : 'before'} the processor answered: ${answer}`;
};

/** The worker looks after what is open, twice at once. */
export const reconcile: Operation = async ({ system, accountId, orphans }) => {
  orphans.clear();
  const open = await readOpenPayments(system.database, accountId);
  await Promise.all([...open, ...open].map((paymentId) => reconcilePayment(system, { accountId, paymentId })));
  return `reconciled ${open.length}`;
};

const wait: Operation = async ({ clock }, { size }) => {
  const minutes = chosen([1, 5, 60, 12 * 60, 30 * 60, 7 * 24 * 60], size);
  clock.advance({ minutes });
  return `waited ${minutes} minutes`;
};

/** Each operation, and how often it is chosen beside the others. */
export const operations: Readonly<Record<string, readonly [weight: number, run: Operation]>> = {
  bill: [10, bill],
  payOnce: [20, payOnce],
  payThrice: [4, payThrice],
  payInTwoTabs: [4, payInTwoTabs],
  replay: [12, replay],
  payNonsense: [6, payNonsense],
  payAndDie: [5, payAndDie],
  reconcile: [8, reconcile],
  wait: [8, wait],
  ...returnOperations,
  ...planOperations,
};
