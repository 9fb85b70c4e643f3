import type { Metadata } from 'next';
import { buttonClass } from '../../../../components/button.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PageLinks } from '../../../../components/page-links.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { FilterForm } from '../../../../features/billing/filter-form.tsx';
import {
  filterQuery,
  readCursor,
  readStatementFilter,
  yearOptions,
} from '../../../../features/billing/history-filter.ts';
import { StatementTable } from '../../../../features/billing/statement-table.tsx';
import { ViewStatementsDocument } from '../../../../gql/graphql.ts';
import { downloads } from '../../../../lib/download-paths.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Bills' };

export default async function StatementsPage({ searchParams }: PageProps<'/billing/statements'>) {
  const given = await searchParams;
  const filter = readStatementFilter(given);
  const after = readCursor(given);
  const { viewer, account } = await queryAccount(ViewStatementsDocument, { after, ...filter });
  const { nodes, pageInfo } = account.statements;
  const isFiltered = filter.year !== null || filter.search !== null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.billing, label: 'Billing' }}
        title="Bills"
        actions={
          <a className={buttonClass({ variant: 'secondary' })} href={`${downloads.statements}${filterQuery(filter)}`}>
            CSV
          </a>
        }
      />
      <Panel>
        {account.billingYears ? (
          <FilterForm page={paths.statements} isFiltered={isFiltered}>
            <SelectField
              label="Year"
              name="year"
              options={yearOptions(account.billingYears)}
              emptyLabel="All years"
              required={false}
              defaultValue={filter.year ?? ''}
            />
            <TextField
              label="Number or amount"
              name="search"
              type="search"
              required={false}
              maxLength={64}
              autoComplete="off"
              defaultValue={filter.search ?? ''}
            />
          </FilterForm>
        ) : null}
        {nodes.length > 0 ? (
          <StatementTable statements={nodes} />
        ) : isFiltered ? (
          <EmptyState title="No bill matches">Look for a part of its number, or for its amount to the cent.</EmptyState>
        ) : (
          <EmptyState title="No bill yet">Your first one shows here the day after your first cycle ends.</EmptyState>
        )}
        <PageLinks
          of="bills"
          newest={`${paths.statements}${filterQuery(filter)}`}
          older={pageInfo.hasNextPage ? `${paths.statements}${filterQuery(filter, pageInfo.endCursor)}` : null}
          isFirst={!after}
        />
      </Panel>
    </PortalPage>
  );
}
