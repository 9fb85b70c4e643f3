import { DefinitionList } from '../../components/definition-list.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import type { AccountBalanceFieldsFragment } from '../../gql/graphql.ts';
import { formatMomentDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { ChosenPayment, PaymentChoice } from './choose-payment.ts';
import { ConfirmPaymentForm } from './confirm-payment-form.tsx';
import { describeCard } from './describe-card.ts';
import styles from './receipt.module.css';

interface PaymentReviewProps {
  account: { id: string; accountNumber: string; timeZone: string; balance: AccountBalanceFieldsFragment };
  payment: Extract<ChosenPayment, { isValid: true }>;
  formKey: string;
  chosen: PaymentChoice;
}

/** Second step: exactly what will happen, before it does. */
export function PaymentReview({ account, payment: { amount, card }, formKey, chosen }: PaymentReviewProps) {
  const left = { ...amount, amountMinor: account.balance.payable.amountMinor - amount.amountMinor };
  const back = new URLSearchParams({ form: formKey, ...chosen });
  return (
    <>
      <Panel title="Check and pay" action={<PageLink href={`${paths.pay}?${back}`}>Change</PageLink>}>
        <p className={styles.amount}>{formatMoney(amount)}</p>
        <DefinitionList
          items={[
            { term: 'Paid with', value: describeCard(card) },
            { term: 'Charged', value: `Today, ${formatMomentDay(account.balance.asOf, account.timeZone)}` },
            { term: 'Account', value: account.accountNumber },
            { term: 'Left to pay after', value: formatMoney(left) },
          ]}
        />
      </Panel>
      <ConfirmPaymentForm
        payment={{ accountId: account.id, paymentMethodId: card.id, ...amount, idempotencyKey: formKey }}
        label={`Pay ${formatMoney(amount)}`}
      />
    </>
  );
}
