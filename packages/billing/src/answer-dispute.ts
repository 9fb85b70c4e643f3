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
  roleNotAllowed,
  selectAccounts,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { lockAccount } from './billing-account-store.ts';
import { bookCredit } from './book-credit.ts';
import type { DisputeClosedError } from './dispute-errors.ts';
import { closeDispute, type Dispute, findDispute, selectCreditedOfStatement } from './dispute-store.ts';
import { loadLevyFacts } from './load-rating-facts.ts';
import { findStatement, findStatementLine, type StatementLine, selectStatementLines } from './statement-store.ts';
import { taxOfCredited } from './tax-of-credited.ts';

export interface AnswerDisputeInput {
  readonly disputeId: string;
  readonly outcome: 'upheld' | 'rejected';
  /** Of the charge, up to what is disputed; its taxes come on top. NULL: all of it, or nothing when rejected. */
  readonly credited?: { readonly amountMinor: number; readonly currency: string } | null;
  /** For the customer's eyes. */
  readonly answer: string;
  /** Why staff act, for the audit trail. */
  readonly reason: string;
}

export interface AnswerDisputeSuccess {
  readonly __typename: 'AnswerDisputeSuccess';
  readonly dispute: Dispute;
}

interface Answer {
  readonly state: 'upheld' | 'rejected';
  readonly creditedMinor: number | null;
  readonly answer: string;
}

/**
 * Staff's answer to a dispute. One that is upheld is credited on the ledger at once, with the taxes of what is credited;
 * the customer is told either way. A dispute is answered once: of many answers at the same time one counts, and the same
 * answer again is that one.
 */
export async function answerDispute(
  ctx: Context,
  input: AnswerDisputeInput,
): Promise<AnswerDisputeSuccess | DisputeClosedError | InvalidInputError | NotFoundError | RoleNotAllowedError> {
  if (ctx.actor.kind !== 'staff') return roleNotAllowed();
  const found = await findDispute(ctx.database, input.disputeId, 'all');
  if (!found) return notFound('dispute');
  const { accountId } = found;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  const line = await findStatementLine(ctx.database, { accountId, id: found.statementId }, found.position);
  if (!account || !line) throw new Error(`Dispute ${found.reference} is of no line.`);
  const answer = checkAnswer(input, found, account);
  if ('code' in answer) return answer;
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const dispute = await closeDispute(ctx.database, found, { ...answer, closedAt: ctx.clock.now() });
    if (!dispute) return alreadyClosed((await findDispute(ctx.database, found.id, 'all')) ?? found, answer);
    const { reference, amountMinor } = dispute;
    const { state: outcome, creditedMinor } = answer;
    await recordAudit(ctx, {
      accountId,
      action: 'dispute.answer',
      detail: { reference, outcome, amountMinor, creditedMinor },
      reason: input.reason,
    });
    if (creditedMinor !== null) await creditCharge(ctx, { dispute, line, creditedMinor });
    else await tellRejected(ctx, { dispute, line });
    return { __typename: 'AnswerDisputeSuccess', dispute };
  });
}

function checkAnswer(
  { outcome, credited, answer }: AnswerDisputeInput,
  { amountMinor }: Dispute,
  account: Account,
): Answer | InvalidInputError {
  const words = checkText('answer', answer, { min: 10, max: 2_000 });
  if (typeof words !== 'string') return words;
  if (outcome === 'rejected') {
    return credited
      ? invalidInput('credited', 'Nothing is credited when a dispute is rejected. Leave the amount out, or uphold it.')
      : { state: outcome, creditedMinor: null, answer: words };
  }
  const creditedMinor = credited?.amountMinor ?? amountMinor;
  if (credited && credited.currency !== account.currency) {
    return invalidInput('credited', `This account is billed in ${account.currency}.`);
  }
  if (!Number.isSafeInteger(creditedMinor) || creditedMinor <= 0 || creditedMinor > amountMinor) {
    const most = formatFact({ amountMinor, currency: account.currency }, account);
    return invalidInput('credited', `Credit an amount above zero, up to the ${most} in dispute. Taxes come on top.`);
  }
  return { state: outcome, creditedMinor, answer: words };
}

function alreadyClosed(dispute: Dispute, answer: Answer): AnswerDisputeSuccess | DisputeClosedError {
  const isSame =
    dispute.state === answer.state &&
    dispute.creditedMinor === answer.creditedMinor &&
    dispute.answer === answer.answer;
  if (isSame) return { __typename: 'AnswerDisputeSuccess', dispute };
  return {
    __typename: 'DisputeClosedError',
    code: 'DISPUTE_CLOSED',
    message:
      dispute.state === 'withdrawn'
        ? 'The customer has withdrawn this dispute. There is nothing to answer.'
        : 'This dispute has another answer already, which stands. To credit more, grant a credit.',
    dispute,
  };
}

async function creditCharge(
  ctx: Context,
  { dispute, line, creditedMinor }: { dispute: Dispute; line: StatementLine; creditedMinor: number },
): Promise<void> {
  const { accountId, reference } = dispute;
  const taxMinor = await taxOfAnswer(ctx, dispute);
  const { credit } = await bookCredit(ctx, {
    accountId,
    cause: 'dispute',
    causeKey: dispute.id,
    subscriptionId: line.subscriptionId,
    amountMinor: creditedMinor + taxMinor,
    taxMinor,
    currency: line.currency,
    reason: `Dispute ${reference}: ${line.description}`,
  });
  await notifyAccount(ctx, {
    accountId,
    template: 'dispute-upheld',
    data: {
      reference,
      charge: line.description,
      amount: { amountMinor: dispute.amountMinor, currency: line.currency },
      credited: { amountMinor: credit.amountMinor, currency: credit.currency },
      answer: dispute.answer ?? '',
    },
  });
}

/** The tax that comes back with an answer: beyond what came back with earlier ones on the same bill. */
async function taxOfAnswer({ database }: Context, { accountId, statementId, position }: Dispute): Promise<number> {
  const statement = await findStatement(database, statementId, 'all');
  if (!statement) throw new Error(`There is no statement ${statementId}.`);
  const [lines, facts, credited] = await Promise.all([
    selectStatementLines(database, { accountId, id: statementId }),
    loadLevyFacts(database, statement),
    selectCreditedOfStatement(database, { accountId, statementId }),
  ]);
  const before = new Map([...credited].filter(([earlier]) => earlier !== position));
  return taxOfCredited(lines, facts, credited) - taxOfCredited(lines, facts, before);
}

const tellRejected = (ctx: Context, { dispute, line }: { dispute: Dispute; line: StatementLine }): Promise<void> =>
  notifyAccount(ctx, {
    accountId: dispute.accountId,
    template: 'dispute-rejected',
    data: {
      reference: dispute.reference,
      charge: line.description,
      amount: { amountMinor: dispute.amountMinor, currency: line.currency },
      answer: dispute.answer ?? '',
    },
  });
