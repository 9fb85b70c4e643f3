'use server';

import { redirect } from 'next/navigation';
import { type AccountLookupInput, type ContactChannel, StartRegistrationDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { keepPendingRegistration } from './pending-registration.ts';
import { type RegistrationState, refuse, registrationUnavailable } from './registration-state.ts';

/** Finds the account and has a code sent to a contact on record. */
export async function startRegistrationAction(
  _previous: RegistrationState,
  form: FormData,
): Promise<RegistrationState> {
  const values = {
    accountNumber: formText(form, 'accountNumber'),
    postcode: formText(form, 'postcode'),
    line1: formText(form, 'line1'),
    line2: formText(form, 'line2'),
    familyName: formText(form, 'familyName'),
    channel: formText(form, 'channel') === 'SMS' ? 'SMS' : 'EMAIL',
  } as const;
  const byAddress = formText(form, 'by') === 'address';
  const state = await startRegistration(toLookup(byAddress, values), values);
  if (state) return state;
  redirect(paths.registerVerify);
}

type LookupValues = Record<'accountNumber' | 'postcode' | 'line1' | 'line2' | 'familyName', string> & {
  channel: ContactChannel;
};

function toLookup(
  byAddress: boolean,
  { accountNumber, postcode, line1, line2, familyName }: LookupValues,
): AccountLookupInput {
  if (byAddress) return { byServiceAddress: { line1, line2, postcode, familyName } };
  return { byAccountNumber: { accountNumber, postcode } };
}

async function startRegistration(lookup: AccountLookupInput, values: LookupValues): Promise<RegistrationState | null> {
  try {
    const { startRegistration: result } = await sendAsPublic(StartRegistrationDocument, {
      input: { lookup, channel: values.channel },
    });
    switch (result.__typename) {
      case 'StartRegistrationSuccess': {
        const { registrationId, sentTo, expiresAt } = result;
        await keepPendingRegistration({ registrationId, sentTo, expiresAt });
        return null;
      }
      case 'InvalidInputError':
        return refuse(values, result.message, result.field);
      case 'AccountNotMatchedError':
      case 'AlreadyRegisteredError':
      case 'TooManyAttemptsError':
      case 'TooBusyError':
        return refuse(values, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(values, registrationUnavailable);
    throw error;
  }
}
