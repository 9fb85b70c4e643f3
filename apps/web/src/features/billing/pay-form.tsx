import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { AccountBalanceFieldsFragment, MethodFieldsFragment } from '../../gql/graphql.ts';
import { addDays, currencySign, formatDay, formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { type PaymentChoice, type PaymentFaults, smaller } from './choose-payment.ts';
import { describeMethod, describeTerms } from './describe-method.ts';
import styles from './pay-form.module.css';

interface PayFormProps {
  formKey: string;
  payable: Money;
  balance: AccountBalanceFieldsFragment;
  /** Kept ones, and the one that was added for this payment alone. */
  methods: readonly MethodFieldsFragment[];
  chosen: PaymentChoice;
  faults: PaymentFaults;
  /** Where the account is. */
  today: string;
}

/**
 * First step: how much, and in which way. It changes nothing, so it is sent by GET and needs no JavaScript. The next
 * page is loaded in full, because it has a policy of its own: it may run the processor's script.
 */
export function PayForm({ formKey, payable, balance, methods, chosen, faults, today }: PayFormProps) {
  const hasFaults = Object.keys(faults).length > 0;
  return (
    <form action={paths.pay} className={styles.form}>
      <input type="hidden" name="form" value={formKey} />
      {/* What Enter in a field presses. */}
      <button type="submit" name="step" value="review" hidden />
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
        <Panel title="When">
          <RadioCards
            legend="When to pay"
            name="when"
            defaultValue={chosen.when}
            options={[
              { value: 'now', label: 'Now' },
              {
                value: 'date',
                label: 'On a date',
                note: 'Charged when that day begins, never before. You can cancel until then.',
              },
            ]}
          />
          <div className={styles.date}>
            <TextField
              label="Day to pay on"
              name="on"
              type="date"
              min={addDays(today, 1)}
              max={addDays(today, 60)}
              hint={`From ${formatDay(addDays(today, 1))} to ${formatDay(addDays(today, 60))}.`}
              error={faults.on}
              defaultValue={chosen.on}
              required={false}
            />
          </div>
        </Panel>
        <Panel title="Paid with" action={<PageLink href={paths.paymentMethods}>Manage</PageLink>}>
          {faults.method ? <Notice tone="danger">{faults.method}</Notice> : null}
          {methods.length > 0 ? (
            <RadioCards
              legend="Way to pay"
              name="method"
              defaultValue={chosen.method}
              options={methods.map((method) => ({
                value: method.id,
                label: describeMethod(method),
                note: method.isOneTime ? `Just for this payment. ${describeTerms(method)}` : describeTerms(method),
              }))}
            />
          ) : (
            <p>You have no way to pay stored yet. Use one for this payment alone, or keep it for next time too.</p>
          )}
          {/* They send the form as well, so that the amount comes back with the new way to pay. */}
          <div className={styles.another}>
            <SubmitButton variant="secondary" name="step" value="once">
              Use another just for this payment
            </SubmitButton>
            <SubmitButton variant="secondary" name="step" value="keep">
              Add one and keep it
            </SubmitButton>
          </div>
        </Panel>
        {methods.length > 0 ? (
          <SubmitButton wide name="step" value="review" pendingText="One moment…">
            Review payment
          </SubmitButton>
        ) : null}
      </Stack>
    </form>
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
