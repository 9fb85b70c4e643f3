'use server';

import { redirect } from 'next/navigation';
import { ProveRecoveryDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { forgetPendingRecovery, keepPendingRecovery, readPendingRecovery } from './pending-recovery.ts';
import { type RecoveryState, recoveryUnavailable, refuse, refuseField } from './recovery-state.ts';

/** Shows the code. It leads on to a new password, or back to a sign-in that is unlocked. */
export async function proveRecoveryAction(_previous: RecoveryState, form: FormData): Promise<RecoveryState> {
  const typed = { code: formText(form, 'code') };
  const recoveryId = formText(form, 'recovery') || (await readPendingRecovery())?.recoveryId;
  if (!recoveryId) redirect(`${paths.recover}?notice=ended`);
  let isUnlocked = false;
  try {
    const { proveRecovery: result } = await sendAsPublic(ProveRecoveryDocument, {
      input: { recoveryId, code: typed.code },
    });
    switch (result.__typename) {
      case 'InvalidCodeError':
        return refuseField(typed, 'code', result.message);
      case 'TooBusyError':
        return refuse(typed, result.message);
      case 'RecoveryProved': {
        const { resetToken, needsSecondFactor, expiresAt } = result;
        await keepPendingRecovery({ recoveryId, proof: { resetToken, needsSecondFactor }, expiresAt });
        break;
      }
      case 'SignInUnlocked':
        await forgetPendingRecovery();
        isUnlocked = true;
        break;
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(typed, recoveryUnavailable);
    throw error;
  }
  redirect(isUnlocked ? `${paths.signIn}?notice=unlocked` : paths.recoverPassword);
}
