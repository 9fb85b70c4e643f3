import { DefinitionList } from '../../components/definition-list.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { formatMoney } from '../../lib/format.ts';
import type { LinkPaymentState } from './link-payment-actions.ts';

interface LinkReceiptProps {
  receipt: NonNullable<LinkPaymentState['receipt']>;
  accountLastFour: string;
}

/** The receipt, on this page alone: it is mailed to the account's holder, not to who paid. */
export function LinkReceipt({ receipt, accountLastFour }: LinkReceiptProps) {
  const isPaid = receipt.state === 'SUCCEEDED';
  return (
    <Stack>
      <FocusedNotice
        role="status"
        tone={isPaid ? 'success' : 'info'}
        title={isPaid ? 'Paid. Thank you' : 'Your payment is on its way'}
      >
        {isPaid
          ? 'Print this page or keep the confirmation number: it is your receipt.'
          : 'We do not know yet how it ended. You are charged once at most: do not pay again. Keep the confirmation number.'}
      </FocusedNotice>
      <DefinitionList
        items={[
          { term: 'Confirmation number', value: receipt.confirmationNumber },
          { term: 'Amount', value: formatMoney(receipt.amount) },
          { term: 'For the account ending in', value: accountLastFour },
        ]}
      />
    </Stack>
  );
}
