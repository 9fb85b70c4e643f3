'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { TurnOffTotpDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';

export interface TurnOffTotpState {
  message: string | null;
}

/** Removes the authenticator app from the sign-in. */
export async function turnOffTotpAction(
  previous: Stepped<TurnOffTotpState>,
  form: FormData,
): Promise<Stepped<TurnOffTotpState>> {
  return withStepUp(previous, form, turnOffTotp);
}

async function turnOffTotp(): Promise<TurnOffTotpState> {
  try {
    const { turnOffTotp: result } = await mutate(TurnOffTotpDocument);
    switch (result.__typename) {
      case 'TurnOffTotpSuccess':
        break;
      case 'NoSecondFactorError':
      case 'AccountFrozenError':
        return { message: result.message };
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: 'We got no answer. Try again in a moment.' };
    throw error;
  }
  revalidatePath(paths.security);
  redirect(`${paths.security}?notice=totp-off`);
}
