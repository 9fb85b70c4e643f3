'use server';

import { revalidatePath } from 'next/cache';
import { RenewRecoveryCodesDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';

export interface RecoveryCodesState {
  message: string | null;
  /** Null: none were made just now. */
  codes: string[] | null;
}

/** Makes ten new recovery codes, in the place of those there are. */
export async function renewRecoveryCodesAction(
  previous: Stepped<RecoveryCodesState>,
  form: FormData,
): Promise<Stepped<RecoveryCodesState>> {
  return withStepUp(previous, form, renewRecoveryCodes);
}

async function renewRecoveryCodes(): Promise<RecoveryCodesState> {
  try {
    const { renewRecoveryCodes: result } = await mutate(RenewRecoveryCodesDocument);
    if (result.__typename !== 'RenewRecoveryCodesSuccess') return { message: result.message, codes: null };
    revalidatePath(paths.security);
    return { message: null, codes: result.recoveryCodes };
  } catch (error) {
    if (error instanceof ApiUnavailableError) {
      return { message: 'We got no answer. Try again: the codes you see then are the ones that count.', codes: null };
    }
    throw error;
  }
}
