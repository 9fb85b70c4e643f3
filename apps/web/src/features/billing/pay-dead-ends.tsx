import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Panel } from '../../components/panel.tsx';
import type { AccountBalanceFieldsFragment } from '../../gql/graphql.ts';
import { formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { leastPaymentMinor } from './choose-payment.ts';
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
            See bills and payments
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

/** What is owed is less than the processor takes. */
export function TooLittleToPay({ payable }: { payable: Money }) {
  const least = formatMoney({ ...payable, amountMinor: leastPaymentMinor });
  return (
    <Panel>
      <EmptyState title="This is added to your next bill">
        You owe {formatMoney(payable)}. The smallest payment is {least}, so there is nothing to do now, and no fee for
        it.
      </EmptyState>
    </Panel>
  );
}
