'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { ConfirmTotpEnrolmentDocument, StartTotpEnrolmentDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { type QrPath, qrPath } from './qr-path.ts';

export type EnrolTotpState =
  | { step: 'start'; message: string | null }
  | { step: 'confirm'; message: string | null; secret: string; uri: string; qr: QrPath }
  | { step: 'codes'; message: null; recoveryCodes: string[] };

const unavailable = 'We can’t reach our systems right now. Nothing was changed: try again in a few minutes.';

/**
 * Both steps of turning two-step sign-in on: begins with a new secret, ends with a first code. The recovery codes that
 * come with it are shown this once.
 */
export async function enrolTotpAction(
  previous: Stepped<EnrolTotpState>,
  form: FormData,
): Promise<Stepped<EnrolTotpState>> {
  return withStepUp(previous, form, enrolTotp);
}

async function enrolTotp(previous: EnrolTotpState, form: FormData): Promise<EnrolTotpState> {
  try {
    return previous.step === 'confirm'
      ? await confirmEnrolment(previous, formText(form, 'code'))
      : await startEnrolment();
  } catch (error) {
    if (error instanceof ApiUnavailableError) {
      return previous.step === 'confirm'
        ? { ...previous, message: unavailable }
        : { step: 'start', message: unavailable };
    }
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
    case 'AccountFrozenError':
      return { step: 'start', message: result.message };
    default:
      return result satisfies never;
  }
}

async function confirmEnrolment(
  previous: Extract<EnrolTotpState, { step: 'confirm' }>,
  code: string,
): Promise<EnrolTotpState> {
  const { confirmTotpEnrolment: result } = await mutate(ConfirmTotpEnrolmentDocument, { input: { code } });
  switch (result.__typename) {
    case 'ConfirmTotpEnrolmentSuccess':
      await keepSession(result);
      revalidatePath(paths.security);
      return { step: 'codes', message: null, recoveryCodes: result.recoveryCodes };
    case 'TotpAlreadyEnrolledError':
      return showThatItIsOn();
    case 'AccountFrozenError':
    case 'InvalidCodeError':
      return { ...previous, message: result.message };
    default:
      return result satisfies never;
  }
}

function showThatItIsOn(): never {
  revalidatePath(paths.security);
  redirect(`${paths.security}?notice=on`);
}
