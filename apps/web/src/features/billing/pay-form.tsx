import Form from 'next/form';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { AccountBalanceFieldsFragment, CardFieldsFragment } from '../../gql/graphql.ts';
import { currencySign, formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { type PaymentChoice, type PaymentFaults, smaller } from './choose-payment.ts';
import { describeCard, describeExpiry } from './describe-card.ts';
import styles from './pay-form.module.css';

interface PayFormProps {
  formKey: string;
  payable: Money;
  balance: AccountBalanceFieldsFragment;
  cards: readonly CardFieldsFragment[];
  chosen: PaymentChoice;
  faults: PaymentFaults;
}

/** First step: how much, and with which card. It changes nothing, so it is sent by GET and needs no JavaScript. */
export function PayForm({ formKey, payable, balance, cards, chosen, faults }: PayFormProps) {
  const hasFaults = Object.keys(faults).length > 0;
  return (
    <Form action={paths.pay} className={styles.form}>
      <input type="hidden" name="form" value={formKey} />
      <input type="hidden" name="step" value="review" />
      <Stack>
        {hasFaults ? <Notice tone="danger" role="alert" title="Please check what is marked below" /> : null}
        <Panel title="How much">
          <RadioCards legend="Amount" name="choice" defaultValue={chosen.choice} options={amounts(payable, balance)} />
          <div className={styles.other}>
            <TextField
              label="Amount to pay"
              name="amount"
              hint={`Up to ${formatMoney(payable)}.`}
              error={faults.amount}
              defaultValue={chosen.amount}
              prefix={currencySign(payable.currency)}
              inputMode="decimal"
              autoComplete="off"
              required={false}
            />
          </div>
        </Panel>
        <Panel title="Paid with" action={<a href={`${paths.addCard}?then=pay`}>Add a card</a>}>
          {faults.card ? <Notice tone="danger">{faults.card}</Notice> : null}
          <RadioCards
            legend="Card"
            name="card"
            defaultValue={chosen.card}
            options={cards.map((card) => ({
              value: card.id,
              label: describeCard(card),
              note: `Expires ${describeExpiry(card)}`,
            }))}
          />
        </Panel>
        <SubmitButton wide pendingText="One moment…">
          Review payment
        </SubmitButton>
      </Stack>
    </Form>
  );
}

function amounts(payable: Money, balance: AccountBalanceFieldsFragment) {
  const pastDue = smaller(balance.pastDue, payable);
  const isPartPastDue = pastDue.amountMinor > 0 && pastDue.amountMinor < payable.amountMinor;
  return [
    { value: 'full', label: 'Everything you owe', figure: formatMoney(payable) },
    ...(isPartPastDue ? [{ value: 'past_due', label: 'What is past due', figure: formatMoney(pastDue) }] : []),
    { value: 'other', label: 'Other amount' },
  ];
}
