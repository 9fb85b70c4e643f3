'use server';

import { redirect } from 'next/navigation';
import { type ArrangementFrequency, MakeArrangementDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type PlannedState, unanswered } from './planned-state.ts';

/** Makes the arrangement exactly as it was shown; the key in the form makes sending it again the same one. */
export async function makeArrangementAction(_previous: PlannedState, form: FormData): Promise<PlannedState> {
  const text = (name: string) => formText(form, name);
  try {
    const { makeArrangement } = await mutate(MakeArrangementDocument, {
      input: {
        accountId: text('accountId'),
        paymentMethodId: text('methodId'),
        count: Number(text('count')),
        frequency: text('frequency') as ArrangementFrequency,
        firstOn: text('firstOn'),
        total: { amountMinor: Number(text('amountMinor')), currency: text('currency') },
        idempotencyKey: text('idempotencyKey'),
      },
    });
    if (makeArrangement.__typename !== 'MakeArrangementSuccess') return { message: makeArrangement.message };
  } catch (error) {
    if (error instanceof ApiUnavailableError) return unanswered;
    throw error;
  }
  redirect(`${paths.arrangement}?done=made`);
}
