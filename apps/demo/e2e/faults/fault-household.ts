import { randomBytes } from 'node:crypto';
import { issueStatement, schedulePayment } from '@demarc/billing';
import { addDays, dayIn, newId, systemClock } from '@demarc/database';
import { createTestAccount } from '@demarc/database/testing';
import type { FaultStack } from './fault-stack.ts';
import { insertCard, insertFullSession } from './fault-store.ts';

/** An account that owes a bill, its card, and its owner, signed in. */
export interface FaultHousehold {
  readonly accountId: string;
  readonly customerId: string;
  readonly owesMinor: number;
  /** The same order each time, unless it is given a key. */
  pay(options?: { api?: number; key?: string }): Promise<PayAnswer>;
  /** Takes a payment back. */
  undo(paymentId: string): Promise<string>;
  /** Orders that the bill is paid tomorrow. */
  payTomorrow(): Promise<void>;
}

export interface PayAnswer {
  readonly typename: string;
  readonly state: string | undefined;
  readonly paymentId: string | undefined;
}

const payBill = `mutation Pay($input: PayBillInput!) { payBill(input: $input) { __typename
  ... on PayBillSuccess { payment { id state } } ... on Error { message } } }`;
const undoPayment = 'mutation Undo($input: UndoPaymentInput!) { undoPayment(input: $input) { __typename } }';
const findCard = 'query Card($id: ID!) { account(id: $id) { paymentMethods { id } } }';

const processorKey = { authorization: 'Bearer sk_test_faults' };

export async function createFaultHousehold(stack: FaultStack, owesMinor = 8_420): Promise<FaultHousehold> {
  const { database, sandboxUrl } = stack;
  const { accountId, member } = await createTestAccount(database);
  const actor = await member('owner');
  const token = await insertFullSession(database, actor.loginId);
  const made = await fetch(`${sandboxUrl}/v1/customers`, {
    method: 'POST',
    headers: processorKey,
    body: new URLSearchParams({ 'metadata[account_id]': accountId }),
  });
  const { id: customerId } = (await made.json()) as { id: string };
  const cardToken = `pm_visa_4242_1230_${randomBytes(12).toString('hex')}`;
  await fetch(`${sandboxUrl}/v1/payment_methods/${cardToken}/attach`, {
    method: 'POST',
    headers: processorKey,
    body: new URLSearchParams({ customer: customerId }),
  });
  const cardId = await insertCard(database, { accountId, customerId, token: cardToken });
  await issueStatement(
    { database, clock: systemClock, actor: { kind: 'system', name: 'fault-test' } },
    {
      accountId,
      number: newId(),
      periodStart: '2026-02-01',
      periodEnd: '2026-02-28',
      issuedAt: new Date('2026-03-01T06:00:00Z'),
      dueOn: '2026-03-20',
      lines: [
        {
          kind: 'recurring',
          description: 'Internet 500',
          subscriptionId: null,
          periodStart: null,
          periodEnd: null,
          amountMinor: owesMinor,
        },
      ],
    },
  );

  const publicAccountId = `acct_${accountId.replaceAll('-', '')}`;
  const ask = async (api: number, query: string, variables: object) => {
    const response = await fetch(stack.apis[api]?.url ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer of the document it sent.
    const answer: any = await response.json();
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data;
  };
  const { account } = await ask(0, findCard, { id: publicAccountId });
  const paymentMethodId: string = account.paymentMethods[0].id;
  const ownKey = newId();
  return {
    accountId,
    customerId,
    owesMinor,
    async pay({ api = 0, key = ownKey } = {}) {
      const amount = { amountMinor: owesMinor, currency: 'USD' };
      const input = { accountId: publicAccountId, paymentMethodId, amount, idempotencyKey: key };
      const { payBill: answer } = await ask(api, payBill, { input });
      return { typename: answer.__typename, state: answer.payment?.state, paymentId: answer.payment?.id };
    },
    async undo(paymentId) {
      return (await ask(0, undoPayment, { input: { paymentId } })).undoPayment.__typename;
    },
    async payTomorrow() {
      const planned = await schedulePayment(
        { database, clock: systemClock, actor },
        {
          accountId,
          paymentMethodId: cardId,
          amount: { amountMinor: owesMinor, currency: 'USD' },
          idempotencyKey: newId(),
          chargeOn: addDays(dayIn('America/New_York', new Date()), 1),
        },
      );
      if (planned.__typename !== 'SchedulePaymentSuccess') throw new Error(planned.message);
    },
  };
}

/** Turns how the processor's notices travel. */
export const setDelivery = (
  { sandboxUrl }: FaultStack,
  knobs: { copies?: number; shuffledBy?: number; losesEvery?: number },
) => fetch(`${sandboxUrl}/processor/delivery`, { method: 'POST', body: JSON.stringify(knobs) });

/** Has the payer's bank take each payment of a customer back. */
export async function chargeBack({ sandboxUrl }: FaultStack, { customerId }: FaultHousehold): Promise<void> {
  const list = await fetch(`${sandboxUrl}/v1/payment_intents?limit=100&customer=${customerId}`, {
    headers: processorKey,
  });
  const { data } = (await list.json()) as { data: { id: string }[] };
  for (const { id: paymentIntent } of data) {
    await fetch(`${sandboxUrl}/processor/disputes`, { method: 'POST', body: JSON.stringify({ paymentIntent }) });
  }
}

/** What the processor gave back to a customer, refund by refund. */
export async function readRefunds(
  { sandboxUrl }: FaultStack,
  { customerId }: FaultHousehold,
): Promise<{ amount: number; status: string }[]> {
  const list = await fetch(`${sandboxUrl}/v1/payment_intents?limit=100&customer=${customerId}`, {
    headers: processorKey,
  });
  const { data } = (await list.json()) as { data: { id: string }[] };
  const refunds = data.map(async ({ id }) => {
    const answer = await fetch(`${sandboxUrl}/v1/refunds?limit=100&payment_intent=${id}`, { headers: processorKey });
    return ((await answer.json()) as { data: { amount: number; status: string }[] }).data;
  });
  return (await Promise.all(refunds)).flat().map(({ amount, status }) => ({ amount, status }));
}

/** What the processor charged a customer, by our payment's id: asked of it directly, as its dashboard would show. */
export async function readCharges(
  { sandboxUrl }: FaultStack,
  { customerId }: FaultHousehold,
): Promise<Map<string, number[]>> {
  const list = await fetch(`${sandboxUrl}/v1/payment_intents?limit=100&customer=${customerId}`, {
    headers: processorKey,
  });
  const { data } = (await list.json()) as {
    data: { amount_received: number; metadata: { payment_id: string } }[];
  };
  const charged = data.filter((intent) => intent.amount_received > 0);
  const byPayment = Map.groupBy(charged, (intent) => intent.metadata.payment_id);
  return new Map([...byPayment].map(([id, all]) => [id, all.map((intent) => intent.amount_received)]));
}
