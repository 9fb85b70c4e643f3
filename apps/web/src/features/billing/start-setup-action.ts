'use server';

import { StartPaymentMethodSetupDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';

export interface StartSetupState {
  /** Null: not opened yet. */
  setup: { setupId: string; clientSecret: string } | null;
  message: string | null;
}

/** Opens a setup at the processor, once the customer has confirmed who they are. */
export async function startSetupAction(
  previous: Stepped<StartSetupState>,
  form: FormData,
): Promise<Stepped<StartSetupState>> {
  return withStepUp(previous, form, startSetup);
}

async function startSetup(_previous: StartSetupState, form: FormData): Promise<StartSetupState> {
  try {
    const input = { accountId: formText(form, 'accountId') };
    const { startPaymentMethodSetup: answer } = await mutate(StartPaymentMethodSetupDocument, { input });
    switch (answer.__typename) {
      case 'StartPaymentMethodSetupSuccess':
        return { setup: { setupId: answer.setupId, clientSecret: answer.clientSecret }, message: null };
      case 'PaymentMethodRefusedError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { setup: null, message: answer.message };
      default:
        return answer satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) {
      return { setup: null, message: 'We got no answer. Please try again in a moment.' };
    }
    throw error;
  }
}
