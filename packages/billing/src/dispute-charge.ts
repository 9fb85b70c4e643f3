import {
  type Account,
  checkText,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
  visibleAccounts,
} from '@demarc/account';
import { type Context, dayIn, inTransaction, newId, newReference } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { lockAccount } from './billing-account-store.ts';
import type { AlreadyDisputedError, NotDisputableError } from './dispute-errors.ts';
import { answerDay, disputableMinor, disputeDays, fitsCharge, lastDisputeDay } from './dispute-rules.ts';
import { type Dispute, findDisputeOfLine, insertDispute } from './dispute-store.ts';
import { findStatement, type Statement, type StatementLine, selectStatementLines } from './statement-store.ts';

export interface DisputeChargeInput {
  readonly statementId: string;
  /** The line's, on the statement. */
  readonly position: number;
  /** What of the line is disputed. NULL: all of it, less the promotion on it. */
  readonly amount?: { readonly amountMinor: number; readonly currency: string } | null;
  readonly reason: Dispute['reason'];
  readonly explanation: string;
}

export interface DisputeChargeSuccess {
  readonly __typename: 'DisputeChargeSuccess';
  readonly dispute: Dispute;
}

/**
 * Disputes a charge of a bill, within 60 days of the day it was issued. Until it is answered, withdrawn or upheld, its
 * amount is not past due, costs no late fee and is not collected by itself. Extra usage is disputed as a whole: how much
 * of it is right is what the meter's reading is looked into for.
 *
 * A frozen account's charges can be disputed too: it moves no money, and the 60 days go on.
 *
 * A charge is disputed once, so the line itself is the idempotency key: the same words again, also at the same time, are
 * the same dispute.
 */
export async function disputeCharge(
  ctx: Context,
  input: DisputeChargeInput,
): Promise<
  | DisputeChargeSuccess
  | AlreadyDisputedError
  | NotDisputableError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
> {
  const statement = await findStatement(ctx.database, input.statementId, visibleAccounts(ctx.actor));
  if (!statement) return notFound('statement');
  const refusal = refuseAccess(ctx.actor, statement.accountId, 'converse');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [statement.accountId]);
  const lines = await selectStatementLines(ctx.database, statement);
  const line = lines.find(({ position }) => position === input.position);
  if (!account || !line) return notFound('charge');

  const mostMinor = disputableMinor(line, lines);
  const refused = refuseDispute(ctx, { account, statement, mostMinor });
  if (refused) return refused;
  const checked = checkInput(input, { account, line, mostMinor });
  if ('code' in checked) return checked;
  return openDispute(ctx, { account, statement, line, ...checked });
}

function refuseDispute(
  { clock }: Context,
  { account, statement, mostMinor }: { account: Account; statement: Statement; mostMinor: number },
): NotDisputableError | null {
  const refuse = (code: NotDisputableError['code'], message: string): NotDisputableError => ({
    __typename: 'NotDisputableError',
    code,
    message,
  });
  if (mostMinor === 0) {
    return refuse(
      'NOT_A_CHARGE',
      'This line is a tax, takes money off your bill or costs you nothing, so it cannot be disputed. Dispute the charge it belongs to: the tax comes back with it.',
    );
  }
  const lastDay = lastDisputeDay(dayIn(account.timeZone, statement.issuedAt));
  if (dayIn(account.timeZone, clock.now()) <= lastDay) return null;
  const until = formatFact({ day: lastDay }, account);
  return refuse(
    'TOO_LATE',
    `Charges can be disputed for ${disputeDays} days after a bill is issued, for this one until ${until}. You can still ask us about it under Support.`,
  );
}

function checkInput(
  { amount, reason, explanation }: DisputeChargeInput,
  { account, line, mostMinor }: { account: Account; line: StatementLine; mostMinor: number },
): { amountMinor: number; reason: Dispute['reason']; explanation: string } | InvalidInputError {
  const amountMinor = amount?.amountMinor ?? mostMinor;
  const whole = formatFact({ amountMinor: mostMinor, currency: line.currency }, account);
  if (amount && amount.currency !== line.currency) {
    return invalidInput('amount', `This bill is in ${line.currency}. Enter the amount in ${line.currency}.`);
  }
  if (!Number.isSafeInteger(amountMinor) || amountMinor <= 0 || amountMinor > mostMinor) {
    return invalidInput('amount', `Enter an amount above zero, up to the ${whole} that this charge costs you.`);
  }
  if (line.kind === 'overage' && amountMinor !== mostMinor) {
    return invalidInput('amount', `Extra usage is disputed as a whole. Leave the amount at ${whole}.`);
  }
  if (!fitsCharge(reason, line)) {
    return invalidInput('reason', 'This charge is not for usage. Choose the reason that fits best.');
  }
  const words = checkText('explanation', explanation, { min: 10, max: 2_000 });
  return typeof words === 'string' ? { amountMinor, reason, explanation: words } : words;
}

function openDispute(
  ctx: Context,
  {
    account,
    statement,
    line,
    ...said
  }: { account: Account; statement: Statement; line: StatementLine } & Pick<
    Dispute,
    'amountMinor' | 'reason' | 'explanation'
  >,
): Promise<DisputeChargeSuccess | AlreadyDisputedError> {
  const { accountId, statementId, position } = line;
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const now = ctx.clock.now();
    const dispute: Dispute = {
      accountId,
      id: newId(),
      reference: newReference('D'),
      statementId,
      position,
      ...said,
      state: 'open',
      openedAt: now,
      answerBy: answerDay(dayIn(account.timeZone, now)),
      creditedMinor: null,
      answer: null,
      closedAt: null,
    };
    if (!(await insertDispute(ctx.database, dispute))) {
      const earlier = await findDisputeOfLine(ctx.database, line);
      if (!earlier) throw new Error(`Line ${position} of statement ${statementId} is neither disputed nor free.`);
      return isSame(earlier, dispute)
        ? { __typename: 'DisputeChargeSuccess', dispute: earlier }
        : alreadyDisputed(earlier);
    }
    const { reference, amountMinor, reason } = dispute;
    await recordAudit(ctx, {
      accountId,
      action: 'charge.dispute',
      detail: { reference, statement: statement.number, position, amountMinor, reason },
    });
    await notifyAccount(ctx, {
      accountId,
      template: 'dispute-opened',
      data: {
        reference,
        charge: line.description,
        statement: statement.number,
        amount: { amountMinor, currency: line.currency },
        answerBy: { day: dispute.answerBy },
      },
    });
    return { __typename: 'DisputeChargeSuccess', dispute };
  });
}

const isSame = (earlier: Dispute, { amountMinor, reason, explanation }: Dispute): boolean =>
  earlier.state === 'open' &&
  earlier.amountMinor === amountMinor &&
  earlier.reason === reason &&
  earlier.explanation === explanation;

const alreadyDisputed = (dispute: Dispute): AlreadyDisputedError => ({
  __typename: 'AlreadyDisputedError',
  code: 'ALREADY_DISPUTED',
  message:
    dispute.state === 'open'
      ? `You dispute this charge already, under ${dispute.reference}. To add something, withdraw it and dispute the charge again, or write to us under Support.`
      : `This charge was disputed under ${dispute.reference}, and our answer stands. If you do not agree, write to us under Support and name that reference.`,
  dispute,
});
