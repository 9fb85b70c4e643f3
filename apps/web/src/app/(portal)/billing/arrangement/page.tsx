import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { LinkButton } from '../../../../components/link-button.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { AddMethodLink } from '../../../../features/billing/add-method-link.tsx';
import { ArrangementNow } from '../../../../features/billing/arrangement-now.tsx';
import { ArrangementReview } from '../../../../features/billing/arrangement-review.tsx';
import { ArrangementTermsForm } from '../../../../features/billing/arrangement-terms-form.tsx';
import { readTerms } from '../../../../features/billing/read-terms.ts';
import { ViewArrangementDocument } from '../../../../gql/graphql.ts';
import { dayOfMoment, formatMoney } from '../../../../lib/format.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Pay in instalments' };

/** A past-due balance in instalments: terms, then exactly what they mean, then the arrangement as it runs. */
export default async function ArrangementPage({ searchParams }: PageProps<'/billing/arrangement'>) {
  const given = await searchParams;
  const formKey = typeof given.form === 'string' ? given.form : '';
  const done = typeof given.done === 'string' ? given.done : '';
  if (!done && !/^[\w-]{16,50}$/.test(formKey)) redirect(`${paths.arrangement}?form=${crypto.randomUUID()}` as Route);
  const terms = readTerms(given);
  const { viewer, account } = await queryAccount(ViewArrangementDocument, { ...terms, hasTerms: terms !== null });
  const { paymentArrangement: arrangement, arrangementPreview: preview, balance } = account;
  const methods = account.paymentMethods.filter(({ expiry }) => expiry !== 'EXPIRED');
  const canAct = mayAct(viewer, account);
  const isRunning = arrangement?.state === 'ACTIVE';
  const mayArrange = canAct && !isRunning && balance.pastDue.amountMinor > 0;
  const isPreview = preview?.__typename === 'ArrangementPreview';
  const method = methods.find(({ id }) => id === given.method);
  // A way to pay that is gone, or has expired meanwhile, is chosen anew and never replaced unseen.
  const fault = preview && !method ? 'Choose how to pay.' : preview && !isPreview ? preview.message : null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="Pay in instalments"
          lead="Split what is past due into 2 to 6 payments. None is charged before its day, and there is no fee for it."
        />
        {done === 'made' && isRunning ? <Notice tone="success" role="status" title="Your arrangement is made" /> : null}
        {done === 'undone' && !isRunning ? (
          <Notice tone="success" role="status" title="Taken back: no instalment will be charged" />
        ) : null}
        {arrangement ? (
          <ArrangementNow arrangement={arrangement} asOf={balance.asOf} timeZone={account.timeZone} mayUndo={canAct} />
        ) : null}
        {canAct ? null : <LookOnlyNotice />}
        {canAct && !isRunning && !mayArrange ? (
          <Panel>
            <EmptyState title="Nothing is past due" action={<LinkButton href={paths.pay}>Pay on a date</LinkButton>}>
              Instalments are for a balance that is past due. A bill that is not due yet you can pay on a date you
              choose.
            </EmptyState>
          </Panel>
        ) : null}
        {mayArrange && methods.length === 0 ? (
          <Panel>
            <EmptyState title="First, add a way to pay" action={<AddMethodLink />}>
              {formatMoney(balance.pastDue)} is past due. Instalments are charged to a card or bank account that is
              stored.
            </EmptyState>
          </Panel>
        ) : null}
        {mayArrange && methods.length > 0 && !(isPreview && method) ? (
          <ArrangementTermsForm
            formKey={formKey || crypto.randomUUID()}
            pastDue={balance.pastDue}
            today={dayOfMoment(balance.asOf, account.timeZone)}
            methods={methods}
            given={given}
            fault={fault}
          />
        ) : null}
        {mayArrange && isPreview && terms && method ? (
          <ArrangementReview accountId={account.id} formKey={formKey} preview={preview} terms={terms} method={method} />
        ) : null}
      </Stack>
    </PortalPage>
  );
}
