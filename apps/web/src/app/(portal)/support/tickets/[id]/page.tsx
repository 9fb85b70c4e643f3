import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '../../../../../components/link-button.tsx';
import { Notice } from '../../../../../components/notice.tsx';
import { PageHeader } from '../../../../../components/page-header.tsx';
import { Panel } from '../../../../../components/panel.tsx';
import { mayAct } from '../../../../../features/account/account-role.ts';
import { PortalPage } from '../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { Conversation } from '../../../../../features/support/conversation.tsx';
import { ReplyForm } from '../../../../../features/support/reply-form.tsx';
import { categoryLabel } from '../../../../../features/support/ticket-categories.ts';
import { isOpenTicket, TicketState, takesReplies } from '../../../../../features/support/ticket-state.tsx';
import { ViewTicketDocument } from '../../../../../gql/graphql.ts';
import { formatMoment } from '../../../../../lib/format.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Ticket' };

export default async function TicketPage({ params, searchParams }: PageProps<'/support/tickets/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const { viewer, account } = await queryAccount(ViewTicketDocument, { ticketId: id });
  const { ticket, timeZone } = account;
  if (!ticket) notFound();
  const waitsForUs = isOpenTicket(ticket) && ticket.messages.at(-1)?.author === 'CUSTOMER';
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.support, label: 'Support' }}
        title={ticket.subject}
        lead={`${categoryLabel(ticket.category)}, reference ${ticket.reference}, opened ${formatMoment(ticket.openedAt, timeZone)}`}
        actions={<TicketState state={ticket.state} />}
      />
      {done === 'opened' || done === 'replied' ? (
        <Notice tone="success" role="status" title={done === 'opened' ? 'Your ticket is open' : 'Your reply is sent'}>
          {waitsForUs ? `We answer by ${formatMoment(ticket.answerDueAt, timeZone)}.` : null}
        </Notice>
      ) : null}
      <Panel title="Conversation">
        <Conversation messages={ticket.messages} timeZone={timeZone} />
      </Panel>
      {!mayAct(viewer, account) ? null : takesReplies(ticket) ? (
        <Panel title={ticket.state === 'RESOLVED' ? 'Not solved after all?' : 'Reply'}>
          <ReplyForm key={ticket.messages.length} ticketId={ticket.id} />
        </Panel>
      ) : (
        <Notice tone="info" title="This ticket is over">
          <p>If there is more to it, open a new one and mention {ticket.reference}.</p>
          <div>
            <LinkButton href={paths.newTicket} variant="secondary">
              Open a ticket
            </LinkButton>
          </div>
        </Notice>
      )}
    </PortalPage>
  );
}
