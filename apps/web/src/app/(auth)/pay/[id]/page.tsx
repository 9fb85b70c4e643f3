import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DefinitionList } from '../../../../components/definition-list.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { LinkAmountForm } from '../../../../features/pay-link/link-amount-form.tsx';
import { ViewPayLinkDocument } from '../../../../gql/graphql.ts';
import { sendAsPublic } from '../../../../lib/api.ts';
import { formatDay, formatMoney } from '../../../../lib/format.ts';

export const metadata: Metadata = { title: 'Pay a bill', robots: { index: false, follow: false } };

/** What a link is for, and how much to pay. Nothing of a third party is on this page: its address holds the link. */
export default async function PayLinkPage({ params }: PageProps<'/pay/[id]'>) {
  const { id: token } = await params;
  const { payLinkNotice: notice } = await sendAsPublic(ViewPayLinkDocument, { token: token.slice(0, 100) });
  if (!notice) notFound();
  const { payable, dueOn, accountLastFour } = notice;
  return (
    <Stack>
      <h1>Pay a bill</h1>
      <DefinitionList
        items={[
          { term: 'Account ending in', value: accountLastFour },
          { term: 'Amount due', value: formatMoney(payable) },
          ...(dueOn && payable.amountMinor > 0 ? [{ term: 'Due on', value: formatDay(dueOn) }] : []),
        ]}
      />
      {payable.amountMinor > 0 ? (
        <LinkAmountForm token={token} payable={payable} />
      ) : (
        <Notice tone="success" title="There is nothing to pay">
          All that was due is paid, or a payment is on its way.
        </Notice>
      )}
    </Stack>
  );
}
