'use server';

import { redirect } from 'next/navigation';
import { VerifyRecoveryCodeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { paths } from '../../lib/paths.ts';
import { viewAssurance } from '../../lib/view-assurance.ts';
import { signInFaultText } from './sign-in-fault.ts';

export interface RecoveryCodeState {
  message: string | null;
}

/** Shows a recovery code for the session that signed in by password, then tells how many are left. */
export async function verifyRecoveryCodeAction(
  _previous: RecoveryCodeState,
  form: FormData,
): Promise<RecoveryCodeState> {
  const code = formText(form, 'recoveryCode').trim();
  if (!code) return { message: 'Type one of your recovery codes.' };
  try {
    const { verifyRecoveryCode } = await mutate(VerifyRecoveryCodeDocument, { input: { code } });
    if (verifyRecoveryCode.__typename !== 'VerifyRecoveryCodeSuccess') {
      if ((await viewAssurance()) === 'ENDED') redirect(`${paths.signIn}?notice=wrong-codes`);
      return { message: verifyRecoveryCode.message };
    }
    await keepSession(verifyRecoveryCode);
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: signInFaultText('unavailable') };
    throw error;
  }
  redirect(`${paths.security}?notice=recovery-code`);
}
