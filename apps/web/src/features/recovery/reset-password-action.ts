'use server';

import { redirect } from 'next/navigation';
import { CompletePasswordResetDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { forgetPendingRecovery, readPendingRecovery } from './pending-recovery.ts';
import { type RecoveryState, recoveryUnavailable, refuse, refuseField } from './recovery-state.ts';

/** Chooses the new password, with which the customer then signs in. */
export async function resetPasswordAction(_previous: RecoveryState, form: FormData): Promise<RecoveryState> {
  const pending = await readPendingRecovery();
  if (!pending?.proof) redirect(`${paths.recover}?notice=ended`);
  const typed = { secondFactorCode: formText(form, 'secondFactorCode').trim() };
  const { recoveryId, proof } = pending;
  const newPassword = formText(form, 'password');
  const secondFactorCode = typed.secondFactorCode || null;
  try {
    const { completePasswordReset: result } = await sendAsPublic(CompletePasswordResetDocument, {
      input: { recoveryId, resetToken: proof.resetToken, newPassword, secondFactorCode },
    });
    switch (result.__typename) {
      case 'CompletePasswordResetSuccess':
        await forgetPendingRecovery();
        break;
      case 'WeakPasswordError':
        return refuseField(typed, 'password', result.message);
      case 'InvalidCodeError':
        return refuseField(typed, 'secondFactorCode', result.message);
      case 'RecoveryEndedError':
      case 'SignInLockedError':
      case 'TooBusyError':
        return refuse(typed, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(typed, recoveryUnavailable);
    throw error;
  }
  redirect(`${paths.signIn}?notice=password-reset`);
}
