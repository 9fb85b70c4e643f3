import type { Context } from '@demarc/database';
import type { ImportReport } from './import-report.ts';

/** What loading a file needs: the system's context, the report, and what was refused before. */
export interface ImportContext extends Context {
  readonly report: ImportReport;
  readonly refused: RefusedKeys;
}

export type ParentKind = 'offering' | 'customer' | 'account' | 'service' | 'statement';

/** Remembers the keys of refused records, so that what hangs on them is told the true reason. */
export interface RefusedKeys {
  note(kind: ParentKind, key: string): void;
  /** Why a record's parent is not there, for the end of a line. */
  whyMissing(kind: ParentKind, key: string): string;
}

/** Beyond this, an orphan is only told that its parent is not there: memory stays bounded. */
const maxRemembered = 200_000;

export function createRefusedKeys(): RefusedKeys {
  const keys = new Set<string>();
  return {
    note: (kind, key) => {
      if (keys.size < maxRemembered) keys.add(`${kind} ${key}`);
    },
    whyMissing: (kind, key) =>
      keys.has(`${kind} ${key}`) ? `its ${kind} ${key} was refused` : `there is no ${kind} ${key}`,
  };
}

/** Services and statements are numbered within their account. */
export const keyInAccount = (accountNumber: string, number: string): string => `${number} of account ${accountNumber}`;
