import { buttonClass } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Panel } from '../../components/panel.tsx';
import type { AccountBalanceFieldsFragment } from '../../gql/graphql.ts';
import { formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describeBalance } from './describe-balance.ts';

/** Nothing is owed, or payments on their way cover it. */
export function NothingToPay({ balance, timeZone }: { balance: AccountBalanceFieldsFragment; timeZone: string }) {
  const { label, figure, notes } = describeBalance(balance, timeZone);
  return (
    <Panel>
      <EmptyState
        title="There is nothing to pay now"
        action={
          <LinkButton href={paths.billing} variant="secondary">
            See statements and payments
          </LinkButton>
        }
      >
        {label}: {formatMoney(figure)}. {notes.join(' ')}
      </EmptyState>
    </Panel>
  );
}

/** The role allows looking only. */
export function LookingOnly() {
  return (
    <Panel>
      <EmptyState title="You can look at this account, but not pay for it">
        Its owner can pay, or give you the right to.
      </EmptyState>
    </Panel>
  );
}

/** Something is owed, and no card to pay it with is stored yet. */
export function NoCard({ payable }: { payable: Money }) {
  return (
    <Panel>
      <EmptyState
        title="First, add a card"
        action={
          <a className={buttonClass({})} href={`${paths.addCard}?then=pay`}>
            Add a card
          </a>
        }
      >
        You owe {formatMoney(payable)}. Once a card is stored you can pay it in two steps, now and next time.
      </EmptyState>
    </Panel>
  );
}
