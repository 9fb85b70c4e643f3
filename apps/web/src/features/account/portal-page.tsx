import type { ReactNode } from 'react';
import { AccountBar } from './account-bar.tsx';
import styles from './portal-page.module.css';

export interface AccountChoice {
  id: string;
  accountNumber: string;
  holderName: string;
}

interface PortalPageProps {
  /** Left out where it is not known: while loading, and when the API gave no answer. */
  viewer?: { accounts: readonly AccountChoice[] };
  account?: { id: string; accountNumber: string } | null;
  children: ReactNode;
}

/** A page of the portal: which account it is about and where help is, then its parts one under the other. */
export function PortalPage({ viewer, account, children }: PortalPageProps) {
  return (
    <div className={styles.page}>
      <AccountBar accounts={viewer?.accounts ?? []} account={account ?? null} />
      {children}
    </div>
  );
}
