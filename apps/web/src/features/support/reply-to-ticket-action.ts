'use server';

import { redirect } from 'next/navigation';
import { ReplyToTicketDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { emptyTicketForm, type TicketFormState, withFault } from './ticket-form-state.ts';

/** Adds the customer's message to a ticket. */
export async function replyToTicketAction(_previous: TicketFormState, form: FormData): Promise<TicketFormState> {
  const body = formText(form, 'body');
  const values = { ...emptyTicketForm.values, body };
  try {
    const { replyToTicket } = await mutate(ReplyToTicketDocument, {
      input: { ticketId: formText(form, 'ticketId'), body },
    });
    switch (replyToTicket.__typename) {
      case 'ReplyToTicketSuccess':
        return redirect(`${paths.ticket(replyToTicket.ticket.id)}?done=replied`);
      case 'TicketClosedError':
      case 'InvalidInputError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
        return withFault(values, replyToTicket);
      default:
        return replyToTicket satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ApiUnavailableError)) throw error;
    return withFault(values, { message: 'We got no answer, and what you typed is still here. Please try again.' });
  }
}
