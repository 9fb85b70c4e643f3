import type { Metadata } from 'next';
import { buttonClass } from '../../../../components/button.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PageLinks } from '../../../../components/page-links.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { FilterForm } from '../../../../features/billing/filter-form.tsx';
import {
  filterQuery,
  paymentStateLabels,
  readCursor,
  readPaymentFilter,
  yearOptions,
} from '../../../../features/billing/history-filter.ts';
import { PaymentTable } from '../../../../features/billing/payment-table.tsx';
import { ViewPaymentsDocument } from '../../../../gql/graphql.ts';
import { downloads } from '../../../../lib/download-paths.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Payments' };

const stateOptions = Object.entries(paymentStateLabels).map(([value, label]) => ({ value, label }));

export default async function PaymentsPage({ searchParams }: PageProps<'/billing/payments'>) {
  const given = await searchParams;
  const filter = readPaymentFilter(given);
  const after = readCursor(given);
  const { viewer, account } = await queryAccount(ViewPaymentsDocument, { after, ...filter });
  const { nodes, pageInfo } = account.payments;
  const isFiltered = filter.year !== null || filter.state !== null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.billing, label: 'Billing' }}
        title="Payments"
        actions={
          <a className={buttonClass({ variant: 'secondary' })} href={`${downloads.payments}${filterQuery(filter)}`}>
            CSV
          </a>
        }
      />
      <Panel>
        {account.billingYears ? (
          <FilterForm page={paths.payments} isFiltered={isFiltered}>
            <SelectField
              label="Year"
              name="year"
              options={yearOptions(account.billingYears)}
              emptyLabel="All years"
              required={false}
              defaultValue={filter.year ?? ''}
            />
            <SelectField
              label="State"
              name="state"
              options={stateOptions}
              emptyLabel="Any state"
              required={false}
              defaultValue={filter.state ?? ''}
            />
          </FilterForm>
        ) : null}
        {nodes.length > 0 ? (
          <PaymentTable payments={nodes} timeZone={account.timeZone} />
        ) : isFiltered ? (
          <EmptyState title="No payment matches">Choose another year or state.</EmptyState>
        ) : (
          <EmptyState title="No payment yet">What you pay here shows with its receipt.</EmptyState>
        )}
        <PageLinks
          of="payments"
          newest={`${paths.payments}${filterQuery(filter)}`}
          older={pageInfo.hasNextPage ? `${paths.payments}${filterQuery(filter, pageInfo.endCursor)}` : null}
          isFirst={!after}
        />
      </Panel>
    </PortalPage>
  );
}
