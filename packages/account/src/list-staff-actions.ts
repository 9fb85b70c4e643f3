import type { Context } from '@demarc/database';
import { refuseAccess } from './account-access.ts';
import { selectStaffEvents } from './audit-store.ts';

/** No list of what staff did is longer. */
const longest = 50;

/** What each action of staff is in plain words; others are told by the name the audit trail has for them. */
const words: Readonly<Record<string, string>> = {
  'account.look_up': 'Looked your account up by its number',
  'account.view': 'Looked at your account',
  'sign_in.unlock': 'Unlocked a sign-in of your account after wrong tries',
  'dispute.answer': 'Answered your dispute of a charge',
  'credit.grant': 'Credited your account',
  'account.lift_freeze': 'Opened your account again after it was frozen',
};

/** Something the operator's people did on an account, as its owner reads it. */
export interface StaffAction {
  readonly what: string;
  readonly at: Date;
  /** As they gave it. The database takes no action of staff without. */
  readonly reason: string;
}

/** What the operator's people did on an account, newest first, at most 50. Empty for who may not look at it. */
export async function listStaffActions(
  ctx: Pick<Context, 'database' | 'actor'>,
  { accountId }: { accountId: string },
): Promise<StaffAction[]> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return [];
  const events = await selectStaffEvents(ctx.database, accountId, longest);
  return events.map(({ action, at, reason }) => ({
    what: words[action] ?? action.replaceAll(/[._]/g, ' '),
    at,
    reason: reason ?? '',
  }));
}
