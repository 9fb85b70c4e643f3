import { DefinitionList } from '../../components/definition-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { OwnDocument } from '../../components/own-document.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import type { AccountBalanceFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMomentDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { ChosenPayment, PaymentChoice } from './choose-payment.ts';
import { ConfirmPaymentForm } from './confirm-payment-form.tsx';
import { describeMethod } from './describe-method.ts';
import type { PaymentScript } from './payment-element-form.tsx';
import { schedulePaymentAction } from './planned-actions.ts';
import { PlannedForm } from './planned-form.tsx';
import styles from './receipt.module.css';

interface PaymentReviewProps {
  account: { id: string; accountNumber: string; timeZone: string; balance: AccountBalanceFieldsFragment };
  payment: Extract<ChosenPayment, { isValid: true }>;
  formKey: string;
  chosen: PaymentChoice;
  script: PaymentScript;
}

/** Second step: exactly what will happen, before it does. */
export function PaymentReview({
  account,
  payment: { amount, method, chargeOn },
  formKey,
  chosen,
  script,
}: PaymentReviewProps) {
  const left = { ...amount, amountMinor: account.balance.payable.amountMinor - amount.amountMinor };
  const back = new URLSearchParams({ form: formKey, ...chosen });
  const isDebit = method.kind === 'BANK_ACCOUNT';
  return (
    <>
      <Panel title="Check and pay" action={<PageLink href={`${paths.pay}?${back}`}>Change</PageLink>}>
        <p className={styles.amount}>{formatMoney(amount)}</p>
        <DefinitionList
          items={[
            {
              term: 'Paid with',
              value: method.isOneTime ? `${describeMethod(method)}, just this once` : describeMethod(method),
            },
            {
              term: isDebit ? 'Debit begins' : 'Charged',
              value: chargeOn
                ? formatDay(chargeOn)
                : `Today, ${formatMomentDay(account.balance.asOf, account.timeZone)}`,
            },
            { term: 'Account', value: account.accountNumber },
            { term: 'Left to pay after', value: formatMoney(left) },
          ]}
        />
        {isDebit ? (
          <Notice tone="info" title="A bank payment takes up to 4 business days">
            It is final when your bank has paid it. Until then it counts as on its way, and we tell you how it ended.
          </Notice>
        ) : null}
      </Panel>
      {chargeOn ? (
        <PlannedForm
          action={schedulePaymentAction}
          values={{
            accountId: account.id,
            paymentMethodId: method.id,
            amountMinor: String(amount.amountMinor),
            currency: amount.currency,
            chargeOn,
            idempotencyKey: formKey,
          }}
          wide
          label={`Pay ${formatMoney(amount)} on ${formatDay(chargeOn)}`}
          pendingText="One moment…"
        />
      ) : (
        <OwnDocument>
          <ConfirmPaymentForm
            payment={{ accountId: account.id, paymentMethodId: method.id, ...amount, idempotencyKey: formKey }}
            label={`Pay ${formatMoney(amount)}`}
            script={script}
          />
        </OwnDocument>
      )}
    </>
  );
}
