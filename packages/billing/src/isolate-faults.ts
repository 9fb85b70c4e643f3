/**
 * Works on many at once, and where that fails on halves of them, until the one that is at fault is alone: it is set aside,
 * and the rest is done. What fails for want of the database is nobody's fault, so it stops everything and is thrown.
 *
 * @param work All or nothing: one transaction.
 */
export async function isolateFaults<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
  setAside: (item: Item, error: unknown) => Promise<void>,
): Promise<void> {
  const [first, ...others] = items;
  if (first === undefined) return;
  try {
    await work(items);
  } catch (error) {
    if (isPassing(error)) throw error;
    if (others.length === 0) return setAside(first, error);
    const half = Math.ceil(items.length / 2);
    await isolateFaults(items.slice(0, half), work, setAside);
    await isolateFaults(items.slice(half), work, setAside);
  }
}

/**
 * SQLSTATE of a lost connection (08), a deadlock (40), want of room or memory (53), a lock that was not to be had (55), a
 * server that stops (57) and its files (58) (https://www.postgresql.org/docs/current/errcodes-appendix.html); the names the
 * driver and the operating system have for a connection that is not there.
 */
const passing = /^(08|40|53|55|57|58)[0-9A-Z]{3}$|^(CONNECT|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/;

function isPassing(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'code' in cause && passing.test(String(cause.code));
}
