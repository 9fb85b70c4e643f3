import type { Actor, Context } from '@demarc/database';
import { maskContact } from './mask-contact.ts';
import { findSignInCode } from './recovery-store.ts';
import { findSignInContact } from './send-sign-in-code.ts';

/**
 * Where the code was sent that a session owes beside its password, masked: `d••••@example.com`.
 *
 * @returns NULL: the session owes none.
 */
export async function viewSignInCodeSentTo(
  ctx: Pick<Context, 'database' | 'clock'>,
  { assurance, sessionId, loginId }: Extract<Actor, { kind: 'customer' }>,
): Promise<string | null> {
  if (assurance === 'full' || !(await findSignInCode(ctx.database, sessionId))) return null;
  const contact = await findSignInContact(ctx, loginId);
  return contact && maskContact(contact);
}
