'use server';

import { redirect } from 'next/navigation';
import { OpenTicketDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { isTicketCategory } from './ticket-categories.ts';
import { type TicketFormState, withFault } from './ticket-form-state.ts';

/** Opens a ticket and shows it. */
export async function openTicketAction(_previous: TicketFormState, form: FormData): Promise<TicketFormState> {
  const text = (name: string) => formText(form, name);
  const { category, ...values } = { category: text('category'), subject: text('subject'), body: text('body') };
  if (!isTicketCategory(category)) {
    return withFault({ category, ...values }, { field: 'category', message: 'Choose what it is about.' });
  }
  try {
    const { openTicket } = await mutate(OpenTicketDocument, {
      input: { accountId: text('accountId'), category, ...values },
    });
    switch (openTicket.__typename) {
      case 'OpenTicketSuccess':
        return redirect(`${paths.ticket(openTicket.ticket.id)}?done=opened`);
      case 'InvalidInputError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
        return withFault({ category, ...values }, openTicket);
      default:
        return openTicket satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ApiUnavailableError)) throw error;
    return withFault(
      { category, ...values },
      { message: 'We got no answer, and what you typed is still here. Please try again.' },
    );
  }
}
