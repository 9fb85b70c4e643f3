import { type Account, notifyAccounts, selectAccounts } from '@demarc/account';
import { type Context, dayIn, inTransaction } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import type { MessageFact } from '@demarc/notification';
import { type Autopay, selectBillsOfAutopay, shareAutopayRules } from './autopay-store.ts';
import { isolateFaults } from './isolate-faults.ts';
import { issuePayLinks } from './issue-pay-links.ts';
import { namePaymentMethod } from './name-payment-method.ts';
import { type PaymentMethod, selectPaymentMethods } from './payment-method-store.ts';
import { autopayDay, planAutopay } from './plan-autopay.ts';
import { type Statement, selectChargesBefore, selectStatements } from './statement-store.ts';

type StatementKey = Pick<Statement, 'accountId'> & { readonly statementId: string };

/**
 * Tells customers that their bills are there, and plans those that autopay pays: a job, of the bills of a batch, in as many
 * statements for one as for many. A bill's message has the bill's own id and a bill is planned once, so however often the
 * job runs, each customer is told once and charged once. A bill that cannot be told of gets a job of its own, so that it
 * keeps no other from its customer, and staff find it among the jobs that fail.
 *
 * @throws For anyone but the system; when the only bill there is cannot be told of.
 */
export async function announceStatements(
  ctx: Context,
  input: { statements: readonly { accountId: string; statementId: string }[] },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system announces statements.');
  const { statements } = input;
  await isolateFaults(
    statements,
    (some) => inTransaction(ctx, (ctx) => announce(ctx, some)),
    async (alone, error) => {
      if (statements.length === 1) throw error;
      await enqueueJob(ctx, 'announce-statements', { statements: [alone] });
    },
  );
}

async function announce(ctx: Context, keys: readonly StatementKey[]): Promise<void> {
  const bills = await readBills(ctx, await selectStatements(ctx.database, keys));
  await planAutopay(ctx, bills);
  const payable = bills.filter(({ statement }) => statement.totalDueMinor > 0);
  const accountIds = [...new Set(payable.map(({ account }) => account.id))];
  const links = await issuePayLinks(ctx, { accountIds, cause: 'bill' });
  await notifyAccounts(ctx, {
    template: 'bill-ready',
    notices: bills.map((bill) => ({
      accountId: bill.account.id,
      messageId: bill.statement.id,
      secrets: secretsOf(links.get(bill.account.id)),
      data: { ...billFacts(bill), ...changeFacts(bill), ...autopayFacts(bill, ctx.clock.now()) },
    })),
  });
}

const secretsOf = (link: { payToken: string } | undefined): Record<string, string> =>
  link ? { payToken: link.payToken } : {};

interface Bill {
  readonly statement: Statement;
  readonly account: Account;
  /** Undefined too where autopay was turned on after the bill was issued, and the customer left it out. */
  readonly rule: Autopay | undefined;
  readonly method: PaymentMethod | undefined;
  /** New charges of the bill before, in minor units. Undefined: it is the first. */
  readonly chargesBeforeMinor: number | undefined;
}

async function readBills(ctx: Context, statements: readonly Statement[]): Promise<Bill[]> {
  const accounts = await selectAccounts(
    ctx.database,
    statements.map(({ accountId }) => accountId),
  );
  const accountById = new Map(accounts.map((account) => [account.id, account]));
  const rules = await shareAutopayRules(ctx.database, [...accountById.keys()]);
  const methods = await selectPaymentMethods(ctx.database, [...rules.values()]);
  const methodById = new Map(methods.map((method) => [method.id, method]));
  const chargesBefore = await selectChargesBefore(ctx.database, statements);
  const planned = await selectBillsOfAutopay(ctx.database, statements);
  return statements.flatMap((statement) => {
    const account = accountById.get(statement.accountId);
    if (!account) return [];
    const known = rules.get(account.id);
    const isOfRule = known && (known.turnedOnAt <= statement.issuedAt || planned.has(statement.id));
    const rule = isOfRule ? known : undefined;
    const method = rule && methodById.get(rule.paymentMethodId);
    return [{ statement, account, rule, method, chargesBeforeMinor: chargesBefore.get(statement.id) }];
  });
}

const billFacts = ({ statement }: Bill): Record<string, MessageFact> => ({
  number: statement.number,
  periodStart: { day: statement.periodStart },
  periodEnd: { day: statement.periodEnd },
  dueOn: { day: statement.dueOn },
  amount: { amountMinor: statement.totalDueMinor, currency: statement.currency },
});

/** How the new charges differ from those of the bill before. */
function changeFacts({ statement, chargesBeforeMinor }: Bill): Record<string, MessageFact> {
  if (chargesBeforeMinor === undefined) return { change: 'first', changeAmount: '' };
  const moreMinor = statement.newChargesMinor - chargesBeforeMinor;
  return {
    change: moreMinor === 0 ? 'same' : moreMinor > 0 ? 'more' : 'less',
    changeAmount: moreMinor === 0 ? '' : { amountMinor: Math.abs(moreMinor), currency: statement.currency },
  };
}

/** What autopay does with the bill: `none` and `paused` leave it to the customer, and so does one above the limit. */
function autopayFacts({ statement, account, rule, method }: Bill, now: Date): Record<string, MessageFact> {
  const pay = statement.totalDueMinor <= 0 ? 'nothing' : !rule ? 'none' : rule.isPaused ? 'paused' : 'autopay';
  if (pay !== 'autopay' || !rule) return { pay, chargeOn: '', method: '', limit: '' };
  const isAbove = rule.limitMinor !== null && statement.totalDueMinor > rule.limitMinor;
  return {
    pay: isAbove ? 'above_limit' : 'autopay',
    chargeOn: { day: autopayDay(statement.dueOn, rule, dayIn(account.timeZone, now)) },
    method: method ? namePaymentMethod(method) : '',
    limit: rule.limitMinor === null ? '' : { amountMinor: rule.limitMinor, currency: statement.currency },
  };
}
