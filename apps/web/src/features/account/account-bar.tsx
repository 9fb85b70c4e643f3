import { HelpPanel } from '../support/help-panel.tsx';
import styles from './account-bar.module.css';
import { mayAct } from './account-role.ts';
import type { AccountChoice } from './portal-page.tsx';
import { selectAccountAction } from './select-account-action.ts';

interface AccountBarProps {
  accounts: readonly AccountChoice[];
  account: { id: string; accountNumber: string } | null;
}

/** Says which account the page is about, lets a viewer with several change it, and holds the way to help. */
export function AccountBar({ accounts, account }: AccountBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.account}>
        {account && accounts.length > 1 ? <AccountSwitcher accounts={accounts} account={account} /> : null}
        {account && accounts.length <= 1 ? (
          <p>
            Account <strong className="figures">{account.accountNumber}</strong>
          </p>
        ) : null}
      </div>
      <HelpPanel
        accountNumber={account?.accountNumber ?? null}
        mayWrite={account !== null && mayAct({ accounts }, account)}
      />
    </div>
  );
}

function AccountSwitcher({ accounts, account }: { accounts: readonly AccountChoice[]; account: { id: string } }) {
  return (
    <form action={selectAccountAction} className={styles.switcher} key={account.id}>
      <label htmlFor="account-choice">Account</label>
      <select id="account-choice" name="accountId" defaultValue={account.id}>
        {accounts.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.accountNumber} · {choice.holderName}
          </option>
        ))}
      </select>
      <button type="submit">Show</button>
    </form>
  );
}
