import { type Actor, newId } from '@demarc/database';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import type { BillingContext } from '../billing-context.ts';
import { type IssueStatementInput, issueStatement } from '../issue-statement.ts';
import type { PayBillInput } from '../pay-bill.ts';
import type { PaymentMethod } from '../payment-method-store.ts';
import { addMethod } from './add-method.ts';

export const system: Actor = { kind: 'system', name: 'test' };

/** Tokens of the sandbox's cards: what each does is in its table of test cards. */
export const cardTokens = {
  approved: 'pm_visa_4242_1230_test',
  declinedForFunds: 'pm_visa_9995_1230_test',
  chargedThenSilent: 'pm_visa_4087_1230_test',
  silent: 'pm_visa_5043_1230_test',
  refused: 'pm_visa_0002_1230_test',
  refundedLater: 'pm_visa_7726_1230_test',
  refundFailsLater: 'pm_visa_5126_1230_test',
  refundRefused: 'pm_visa_3238_1230_test',
  refundedThenSilent: 'pm_visa_3246_1230_test',
  refundLost: 'pm_visa_3253_1230_test',
  disputed: 'pm_visa_0259_1230_test',
} as const;

/** A card whose bank wants its customer to approve each payment. */
export const challengedToken = 'pm_visa_3184_1230_test';

/** Tokens of the sandbox's bank accounts. */
export const accountTokens = {
  approved: 'pm_usbank_6789_test',
  returnedForFunds: 'pm_usbank_2227_test',
  undecided: 'pm_usbank_0009_test',
  returnedLater: 'pm_usbank_4440_test',
} as const;

/** Another method that does the same. */
export const newToken = (token: string): string => `${token}${newId().replaceAll('-', '')}`;

export interface OwingAccount extends TestAccount {
  /** A session of the account's owner. */
  readonly owner: Awaited<ReturnType<TestAccount['member']>>;
  readonly card: PaymentMethod;
  /** An order to pay with the card, with a key of its own. */
  order(amountMinor: number, changes?: Partial<PayBillInput>): PayBillInput;
}

/** A bill of one recurring charge, for cycles that do not overlap. */
export const billOf = (accountId: string, amountMinor: number, changes: Partial<IssueStatementInput> = {}) => ({
  accountId,
  number: `S-${newId()}`,
  periodStart: '2026-02-01',
  periodEnd: '2026-02-28',
  issuedAt: new Date('2026-03-01T06:00:00Z'),
  dueOn: '2026-03-20',
  lines: [
    {
      kind: 'recurring' as const,
      description: 'Internet 500',
      subscriptionId: null,
      periodStart: null,
      periodEnd: null,
      amountMinor,
    },
  ],
  ...changes,
});

/** An account that owes an amount, with one way to pay that does what its token says. */
export async function createOwingAccount(
  ctx: BillingContext,
  { amountMinor, cardToken, timeZone }: { amountMinor: number; cardToken: string; timeZone?: string },
): Promise<OwingAccount> {
  const account = await createTestAccount(ctx.database, { timeZone });
  const owner = await account.member('owner');
  await issueStatement({ ...ctx, actor: system }, billOf(account.accountId, amountMinor));
  const { accountId } = account;
  const card = await addMethod(ctx, owner, { accountId, methodToken: newToken(cardToken) });
  return {
    ...account,
    owner,
    card,
    order: (amountMinor, changes) => ({
      accountId: account.accountId,
      paymentMethodId: card.id,
      amount: { amountMinor, currency: 'USD' },
      idempotencyKey: newId(),
      ...changes,
    }),
  };
}
