import type { ReactNode } from 'react';
import type { MemberRole } from '../../gql/graphql.ts';
import { AccountBar } from './account-bar.tsx';
import { FrozenNotice } from './frozen-notice.tsx';
import styles from './portal-page.module.css';

export interface AccountChoice {
  id: string;
  accountNumber: string;
  holderName: string;
  viewerRole: MemberRole | null;
  isFrozen: boolean;
}

interface PortalPageProps {
  /** Left out where it is not known: while loading, and when the API gave no answer. */
  viewer?: { accounts: readonly AccountChoice[] };
  account?: { id: string; accountNumber: string } | null;
  children: ReactNode;
}

/** A page of the portal: which account it is about and where help is, then its parts one under the other. */
export function PortalPage({ viewer, account, children }: PortalPageProps) {
  const accounts = viewer?.accounts ?? [];
  return (
    <div className={styles.page}>
      <AccountBar accounts={accounts} account={account ?? null} />
      {accounts.some(({ id, isFrozen }) => isFrozen && id === account?.id) ? <FrozenNotice /> : null}
      {children}
    </div>
  );
}
