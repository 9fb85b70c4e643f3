'use server';

import { revalidatePath } from 'next/cache';
import {
  FinishPasskeyEnrolmentDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  StartPasskeyEnrolmentDocument,
} from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import type { AddPasskeyState, PasskeyRowState } from './passkey-states.ts';
import { readPasskeyAnswer } from './read-passkey-answer.ts';

const unavailable = 'We can’t reach our systems right now. Nothing was changed: try again in a few minutes.';

/** Both steps of adding a passkey: gives what the browser makes it by, then stores what the browser has made. */
export async function addPasskeyAction(
  previous: Stepped<AddPasskeyState>,
  form: FormData,
): Promise<Stepped<AddPasskeyState>> {
  return withStepUp(previous, form, addPasskey);
}

async function addPasskey(_previous: AddPasskeyState, form: FormData): Promise<AddPasskeyState> {
  const name = formText(form, 'name').trim();
  const answer = readPasskeyAnswer(form);
  try {
    return answer ? await finishEnrolment(name, answer) : await startEnrolment(name);
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { step: 'name', name, message: unavailable };
    throw error;
  }
}

async function startEnrolment(name: string): Promise<AddPasskeyState> {
  const { startPasskeyEnrolment: result } = await mutate(StartPasskeyEnrolmentDocument);
  if (result.__typename !== 'StartPasskeyEnrolmentSuccess') return { step: 'name', name, message: result.message };
  return { step: 'make', name, challengeId: result.challengeId, optionsJson: result.optionsJson };
}

async function finishEnrolment(
  name: string,
  answer: { challengeId: string; answerJson: string },
): Promise<AddPasskeyState> {
  const { finishPasskeyEnrolment: result } = await mutate(FinishPasskeyEnrolmentDocument, {
    input: { ...answer, name },
  });
  if (result.__typename !== 'FinishPasskeyEnrolmentSuccess') return { step: 'name', name, message: result.message };
  await keepSession(result);
  revalidatePath(paths.security);
  return { step: 'done', name, recoveryCodes: result.recoveryCodes ?? null };
}

/** Renames or removes a passkey, as the button pressed says. */
export async function changePasskeyAction(
  previous: Stepped<PasskeyRowState>,
  form: FormData,
): Promise<Stepped<PasskeyRowState>> {
  return withStepUp(previous, form, changePasskey);
}

async function changePasskey(_previous: PasskeyRowState, form: FormData): Promise<PasskeyRowState> {
  const passkeyId = formText(form, 'passkeyId');
  try {
    const result =
      formText(form, 'change') === 'remove'
        ? (await mutate(RemovePasskeyDocument, { input: { passkeyId } })).removePasskey
        : (await mutate(RenamePasskeyDocument, { input: { passkeyId, name: formText(form, 'name') } })).renamePasskey;
    if ('message' in result) return { message: result.message };
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: unavailable };
    throw error;
  }
  revalidatePath(paths.security);
  return { message: null };
}
