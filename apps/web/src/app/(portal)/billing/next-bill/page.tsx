import type { Metadata } from 'next';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { DefinitionList } from '../../../../components/definition-list.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { StatementChanges } from '../../../../features/billing/statement-changes.tsx';
import { ViewNextBillDocument, type ViewNextBillQuery } from '../../../../gql/graphql.ts';
import { formatDay, formatMoment, formatMoney, formatPeriod } from '../../../../lib/format.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Your next bill' };

type NextBill = NonNullable<NonNullable<ViewNextBillQuery['viewer']>['account']>['nextBill'];
type Line = NextBill['lines'][number];

const names = { before: 'Charges of the last bill', after: 'Expected charges' };

/** What the bill to come is expected to hold, and why that differs from the last one. Never more than an estimate. */
export default async function NextBillPage() {
  const { viewer, account } = await queryAccount(ViewNextBillDocument, {});
  const { nextBill, timeZone } = account;
  const endings = nextBill.lines.filter(({ promotionEndsOn }) => promotionEndsOn !== null);
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.billing, label: 'Billing' }}
        title="Your next bill"
        lead={
          nextBill.isEstimate
            ? `An estimate as of ${formatMoment(nextBill.asOf, timeZone)}: use is projected to the end of the cycle, and what you change until then is not in it.`
            : `As it will be issued on ${formatDay(nextBill.issuedOn)}.`
        }
      />
      <Panel>
        <DefinitionList
          items={[
            {
              term: nextBill.isEstimate ? 'Expected charges' : 'Charges',
              value: <strong>{formatMoney(nextBill.newCharges)}</strong>,
            },
            { term: 'For', value: formatPeriod(nextBill.periodStart, nextBill.periodEnd) },
            { term: 'Issued', value: formatDay(nextBill.issuedOn) },
            { term: 'Due', value: formatDay(nextBill.dueOn) },
          ]}
        />
      </Panel>
      {nextBill.comparison ? (
        <Panel title="What differs from the last bill">
          <StatementChanges comparison={nextBill.comparison} names={names} />
        </Panel>
      ) : null}
      <Panel title="Expected charges">
        {nextBill.lines.length > 0 ? (
          <DataTable
            caption="Expected charges"
            columns={columnsOf(nextBill)}
            rows={nextBill.lines}
            rowKey={({ position }) => String(position)}
          />
        ) : (
          <EmptyState title="Nothing to charge so far" />
        )}
      </Panel>
      {endings.length > 0 ? (
        <Panel title="Promotions that end">
          <DefinitionList
            items={endings.map(({ description, promotionEndsOn, amount }) => ({
              term: description,
              value: `Last day ${formatDay(promotionEndsOn ?? '')}; ${formatMoney(amount)} on this bill`,
            }))}
          />
        </Panel>
      ) : null}
    </PortalPage>
  );
}

const columnsOf = ({ newCharges }: NextBill): Column<Line>[] => [
  { header: 'Charge', isRowHeader: true, cell: ({ description }) => description, footer: 'Together' },
  { header: 'Kind', isSecondary: true, cell: ({ title }) => title },
  { header: 'Amount', align: 'end', cell: ({ amount }) => formatMoney(amount), footer: formatMoney(newCharges) },
];
