'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { ConfirmTotpEnrolmentDocument, StartTotpEnrolmentDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { type QrPath, qrPath } from './qr-path.ts';

export type EnrolTotpState =
  | { step: 'start'; message: string | null }
  | { step: 'confirm'; message: string | null; secret: string; uri: string; qr: QrPath };

const unavailable = 'We can’t reach our systems right now. Nothing was changed: try again in a few minutes.';

/** Both steps of turning two-step sign-in on: begins with a new secret, ends with a first code. */
export async function enrolTotpAction(
  previous: Stepped<EnrolTotpState>,
  form: FormData,
): Promise<Stepped<EnrolTotpState>> {
  return withStepUp(previous, form, enrolTotp);
}

async function enrolTotp(previous: EnrolTotpState, form: FormData): Promise<EnrolTotpState> {
  try {
    return previous.step === 'start'
      ? await startEnrolment()
      : await confirmEnrolment(previous, formText(form, 'code'));
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { ...previous, message: unavailable };
    throw error;
  }
}

async function startEnrolment(): Promise<EnrolTotpState> {
  const { startTotpEnrolment: result } = await mutate(StartTotpEnrolmentDocument);
  switch (result.__typename) {
    case 'StartTotpEnrolmentSuccess':
      return { step: 'confirm', message: null, secret: result.secret, uri: result.uri, qr: qrPath(result.uri) };
    case 'TotpAlreadyEnrolledError':
      return showThatItIsOn();
  }
}

async function confirmEnrolment(previous: EnrolTotpState, code: string): Promise<EnrolTotpState> {
  const { confirmTotpEnrolment: result } = await mutate(ConfirmTotpEnrolmentDocument, { input: { code } });
  switch (result.__typename) {
    case 'ConfirmTotpEnrolmentSuccess':
    case 'TotpAlreadyEnrolledError':
      return showThatItIsOn();
    case 'InvalidCodeError':
      return { ...previous, message: result.message };
  }
}

function showThatItIsOn(): never {
  revalidatePath(paths.security);
  redirect(`${paths.security}?notice=on`);
}
