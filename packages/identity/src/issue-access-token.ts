import { type Context, digestOf, newId } from '@demarc/database';
import { insertAccessToken } from './access-token-store.ts';
import { requireSystem } from './require-system.ts';
import { newToken } from './secret-token.ts';

/**
 * Makes a bearer credential for an internal tool or a partner app.
 *
 * @param input.name Who or what holds it; appears in the audit trail.
 * @returns The token, this once: the database holds its digest.
 */
export async function issueAccessToken(
  ctx: Context,
  input: { audience: 'staff' | 'partner'; name: string; expiresAt: Date },
): Promise<{ token: string }> {
  requireSystem(ctx.actor);
  const token = newToken('acc');
  await insertAccessToken(ctx.database, {
    ...input,
    id: newId(),
    tokenDigest: digestOf(token),
    createdAt: ctx.clock.now(),
  });
  return { token };
}
