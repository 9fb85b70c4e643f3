import { DefinitionList } from '../../components/definition-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import type { ViewPaymentQuery } from '../../gql/graphql.ts';
import { formatMoment, formatMoney } from '../../lib/format.ts';
import { describePaidWith } from './describe-method.ts';
import { PaymentState } from './payment-state.tsx';
import styles from './receipt.module.css';

type Account = NonNullable<NonNullable<ViewPaymentQuery['viewer']>['account']>;
type Payment = NonNullable<Account['payment']>;

/** A payment in words and figures, to keep or to print. */
export function Receipt({ account, payment }: { account: Account; payment: Payment }) {
  const items = [
    { term: 'Confirmation number', value: <strong>{payment.confirmationNumber}</strong> },
    { term: 'State', value: <PaymentState state={payment.state} returned={payment.returned} /> },
    { term: 'Paid with', value: describePaidWith(payment.paymentMethod) },
    { term: 'Made', value: formatMoment(payment.createdAt, account.timeZone) },
    ...(payment.settledAt ? [{ term: 'Settled', value: formatMoment(payment.settledAt, account.timeZone) }] : []),
    {
      term: 'Account',
      value: (
        <>
          {account.accountNumber}, <bdi>{account.holderName}</bdi>
        </>
      ),
    },
  ];
  return (
    <>
      <Outcome payment={payment} />
      <Panel>
        <p className={styles.amount}>{formatMoney(payment.amount)}</p>
        <DefinitionList items={items} />
      </Panel>
    </>
  );
}

/** What went back comes first: it is what counts now. */
function Outcome({ payment }: { payment: Payment }) {
  switch (payment.returned) {
    case 'CHARGED_BACK':
      return (
        <Notice tone="danger" title="Your bank took this payment back">
          The amount is owed again. Please pay it with another method, or call us if that was a mistake.
        </Notice>
      );
    case 'REFUNDED':
      return (
        <Notice tone="info" role="status" title="This payment was given back">
          It goes back to what you paid with; banks show it within 5 to 10 business days. The amount is owed again.
        </Notice>
      );
    case 'PARTLY_REFUNDED':
      return (
        <Notice tone="info" role="status" title="Some of this payment was given back">
          The rest counts towards your account. What went back is listed below.
        </Notice>
      );
    case null:
      return <OutcomeOfCharge payment={payment} />;
    default:
      return payment.returned satisfies never;
  }
}

function OutcomeOfCharge({ payment }: { payment: Payment }) {
  switch (payment.state) {
    case 'SUCCEEDED':
      return (
        <Notice tone="success" role="status" title="Thank you, your payment went through">
          A receipt is on its way to your e-mail.
        </Notice>
      );
    case 'DECLINED':
      return (
        <Notice tone="danger" role="status" title="This payment was declined">
          {payment.declineMessage ?? 'Nothing was charged.'}
        </Notice>
      );
    case 'PROCESSING':
      return (
        <Notice tone="info" role="status" title="Your bank has this payment">
          Banks take up to four business days. The payment counts as in progress until then, so please do not pay again.
          We tell you by e-mail when it is done.
        </Notice>
      );
    case 'INTENDED':
    case 'UNKNOWN':
      return (
        <Notice tone="warning" role="status" title="We are confirming this payment">
          Your bank has not answered yet, or waits for you to approve it. We keep asking, and tell you by e-mail. Please
          do not pay again: you are charged once at most.
        </Notice>
      );
    default:
      return payment.state satisfies never;
  }
}
