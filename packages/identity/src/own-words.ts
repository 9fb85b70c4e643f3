import type { Context } from '@demarc/database';
import { selectLoginAccounts } from './login-contact-store.ts';
import { findLoginNames } from './login-store.ts';
import { getAccountOnRecord, selectKnownWords } from './registration-store.ts';

/** What a stranger may know of a login's person, and the operator's name: words no password of theirs may lean on. */
export async function readOwnWords(
  ctx: Pick<Context, 'database'>,
  { loginId, brandName }: { loginId: string; brandName: string },
): Promise<string[]> {
  const names = await findLoginNames(ctx.database, loginId);
  const words = [brandName, names?.username ?? ''];
  for (const { accountId } of await selectLoginAccounts(ctx.database, loginId)) {
    const { holderName, accountNumber } = await getAccountOnRecord(ctx.database, accountId);
    words.push(holderName, accountNumber, ...(await selectKnownWords(ctx.database, accountId)));
  }
  return words;
}
