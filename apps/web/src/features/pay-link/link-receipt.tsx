import { DefinitionList } from '../../components/definition-list.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { formatMoney } from '../../lib/format.ts';
import type { LinkPaymentState } from './link-payment-actions.ts';

type LinkPaymentReceipt = NonNullable<LinkPaymentState['receipt']>;

interface LinkReceiptProps {
  receipt: LinkPaymentReceipt;
  accountLastFour: string;
}

interface Words {
  title: string;
  text: string;
}

const open: Words = {
  title: 'Your payment is on its way',
  text: 'We do not know yet how it ended. You are charged once at most: do not pay again. Keep the confirmation number.',
};

const words: Partial<Record<LinkPaymentReceipt['state'], Words>> = {
  SUCCEEDED: {
    title: 'Paid. Thank you',
    text: 'Print this page or keep the confirmation number: it is your receipt.',
  },
  PROCESSING: {
    title: 'Your payment is with your bank',
    text: 'Banks take up to four business days. Do not pay again. Keep the confirmation number.',
  },
};

/** The receipt, on this page alone: it is mailed to the account's holder, not to who paid. */
export function LinkReceipt({ receipt, accountLastFour }: LinkReceiptProps) {
  const { state } = receipt;
  const { title, text } = words[state] ?? open;
  return (
    <Stack>
      <FocusedNotice role="status" tone={state === 'SUCCEEDED' ? 'success' : 'info'} title={title}>
        {text}
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
