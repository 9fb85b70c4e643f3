import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/stack.tsx';
import type { MoneyFieldsFragment } from '../../gql/graphql.ts';
import { formatMoment, formatMoney } from '../../lib/format.ts';
import { describeTimeLeft } from './describe-time-left.ts';
import { UndoPaymentForm } from './undo-payment-form.tsx';

interface UndoPaymentProps {
  payment: { id: string; amount: MoneyFieldsFragment };
  undoUntil: string;
  /** When the page was made: what is left of the time is told from then. */
  asOf: string;
  timeZone: string;
}

/** The way back from a payment that was just made. */
export function UndoPayment({ payment, undoUntil, asOf, timeZone }: UndoPaymentProps) {
  return (
    <Panel title="Paid by mistake?">
      <Stack tight>
        <p>
          You can take this payment back until {formatMoment(undoUntil, timeZone)}: {describeTimeLeft(asOf, undoUntil)}{' '}
          left. The whole amount goes back to what you paid with, and is owed again.
        </p>
        <UndoPaymentForm paymentId={payment.id} label={`Take back ${formatMoney(payment.amount)}`} />
      </Stack>
    </Panel>
  );
}
