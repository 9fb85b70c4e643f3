import {
  type Account,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { addDays, type Context, type Day, dayIn } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { selectArrangeable } from './arrangement-amount-store.ts';
import {
  type ArrangementFrequency,
  arrangementBounds,
  type InstalmentPlan,
  planInstalments,
} from './arrangement-plan.ts';
import { findActiveArrangement } from './arrangement-store.ts';
import { leastPaymentMinor } from './check-pay-bill-input.ts';

export interface ArrangementTerms {
  readonly accountId: string;
  /** 2 to 6. */
  readonly count: number;
  readonly frequency: ArrangementFrequency;
  /** Tomorrow to 14 days ahead. */
  readonly firstOn: Day;
}

/** No arrangement can be made, or not this one. */
export interface ArrangementNotPossibleError {
  readonly __typename: 'ArrangementNotPossibleError';
  readonly code: 'NOTHING_PAST_DUE' | 'ARRANGEMENT_ACTIVE' | 'BALANCE_CHANGED' | 'TOO_LATE';
  readonly message: string;
}

export interface ArrangementPreview {
  readonly __typename: 'ArrangementPreview';
  readonly currency: string;
  readonly totalMinor: number;
  readonly instalments: readonly InstalmentPlan[];
}

export type PreviewArrangementResult =
  | ArrangementPreview
  | ArrangementNotPossibleError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError;

export const arrangementNotPossible = (
  code: ArrangementNotPossibleError['code'],
  message: string,
): ArrangementNotPossibleError => ({ __typename: 'ArrangementNotPossibleError', code, message });

/** What an arrangement on these terms would charge, and when, to the cent and the day. Changes nothing. */
export async function previewArrangement(ctx: Context, input: ArrangementTerms): Promise<PreviewArrangementResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'view');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  return account ? planArrangement(ctx, input, account) : notFound('account');
}

/** The same for whoever has checked the right to the account. */
export async function planArrangement(
  ctx: Context,
  terms: ArrangementTerms,
  account: Account,
): Promise<ArrangementPreview | ArrangementNotPossibleError | InvalidInputError> {
  const today = dayIn(account.timeZone, ctx.clock.now());
  const invalid = checkTerms(terms, account, today);
  if (invalid) return invalid;
  if (await findActiveArrangement(ctx.database, account.id)) {
    return arrangementNotPossible(
      'ARRANGEMENT_ACTIVE',
      'A payment arrangement is running already, and there is one at a time. You see its instalments under Billing.',
    );
  }
  const totalMinor = await selectArrangeable(ctx.database, account.id, today);
  if (totalMinor < terms.count) {
    return arrangementNotPossible(
      'NOTHING_PAST_DUE',
      'Nothing is past due that is not disputed, being paid or planned already, so there is nothing to arrange. To pay a bill later, pay it on a date.',
    );
  }
  const { currency } = account;
  const instalments = planInstalments({ ...terms, totalMinor });
  if (instalments.some(({ amountMinor }) => amountMinor < leastPaymentMinor)) {
    const least = formatFact({ amountMinor: leastPaymentMinor, currency }, account);
    return invalidInput('count', `An instalment is at least ${least}. Choose fewer of them, or pay now.`);
  }
  return { __typename: 'ArrangementPreview', currency, totalMinor, instalments };
}

function checkTerms(terms: ArrangementTerms, account: Account, today: Day): InvalidInputError | null {
  const { least, most, firstWithinDays } = arrangementBounds;
  if (!Number.isInteger(terms.count) || terms.count < least || terms.count > most) {
    return invalidInput('count', `Choose ${least} to ${most} instalments.`);
  }
  const earliest = addDays(today, 1);
  const latest = addDays(today, firstWithinDays);
  if (terms.firstOn >= earliest && terms.firstOn <= latest) return null;
  const word = (day: Day) => formatFact({ day }, account);
  return invalidInput('firstOn', `Choose a first day from ${word(earliest)} to ${word(latest)}.`);
}
