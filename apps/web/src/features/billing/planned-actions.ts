'use server';

import { redirect } from 'next/navigation';
import {
  CancelPlannedPaymentDocument,
  RestorePlannedPaymentDocument,
  SchedulePaymentDocument,
  TurnOffAutopayDocument,
  UndoArrangementDocument,
} from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type PlannedState, unanswered } from './planned-state.ts';

/** Runs a mutation; NULL: no answer came. */
async function ask<Answer>(send: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof ApiUnavailableError) return null;
    throw error;
  }
}

/** Cancels a planned payment; the page it leads to offers to take that back. */
export async function cancelPlannedPaymentAction(_previous: PlannedState, form: FormData): Promise<PlannedState> {
  const plannedPaymentId = formText(form, 'plannedPaymentId');
  const answer = await ask(() => mutate(CancelPlannedPaymentDocument, { input: { plannedPaymentId } }));
  if (!answer) return unanswered;
  const result = answer.cancelPlannedPayment;
  if (result.__typename !== 'CancelPlannedPaymentSuccess') return { message: result.message };
  redirect(`${paths.planned}?cancelled=${encodeURIComponent(plannedPaymentId)}`);
}

/** Takes a cancellation back. */
export async function restorePlannedPaymentAction(_previous: PlannedState, form: FormData): Promise<PlannedState> {
  const plannedPaymentId = formText(form, 'plannedPaymentId');
  const answer = await ask(() => mutate(RestorePlannedPaymentDocument, { input: { plannedPaymentId } }));
  if (!answer) return unanswered;
  const result = answer.restorePlannedPayment;
  if (result.__typename !== 'RestorePlannedPaymentSuccess') return { message: result.message };
  redirect(`${paths.planned}?done=restored`);
}

/** Plans a payment. The key comes from the form, so that sending it again is the same plan. */
export async function schedulePaymentAction(_previous: PlannedState, form: FormData): Promise<PlannedState> {
  const input = {
    accountId: formText(form, 'accountId'),
    paymentMethodId: formText(form, 'paymentMethodId'),
    amount: { amountMinor: Number(formText(form, 'amountMinor')), currency: formText(form, 'currency') },
    chargeOn: formText(form, 'chargeOn'),
    idempotencyKey: formText(form, 'idempotencyKey'),
  };
  const answer = await ask(() => mutate(SchedulePaymentDocument, { input }));
  if (!answer) return unanswered;
  const result = answer.schedulePayment;
  if (result.__typename !== 'SchedulePaymentSuccess') return { message: result.message };
  redirect(`${paths.planned}?done=scheduled`);
}

/** Turns autopay off. */
export async function turnOffAutopayAction(_previous: PlannedState, form: FormData): Promise<PlannedState> {
  const answer = await ask(() => mutate(TurnOffAutopayDocument, { input: { accountId: formText(form, 'accountId') } }));
  if (!answer) return unanswered;
  const result = answer.turnOffAutopay;
  if (result.__typename !== 'TurnOffAutopaySuccess') return { message: result.message };
  redirect(`${paths.autopay}?done=off`);
}

/** Takes an arrangement back. */
export async function undoArrangementAction(_previous: PlannedState, form: FormData): Promise<PlannedState> {
  const arrangementId = formText(form, 'arrangementId');
  const answer = await ask(() => mutate(UndoArrangementDocument, { input: { arrangementId } }));
  if (!answer) return unanswered;
  const result = answer.undoArrangement;
  if (result.__typename !== 'UndoArrangementSuccess') return { message: result.message };
  redirect(`${paths.arrangement}?done=undone`);
}
