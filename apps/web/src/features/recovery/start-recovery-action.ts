'use server';

import { redirect } from 'next/navigation';
import { type ContactChannel, type RecoveryLookupInput, StartRecoveryDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type LookupWay, lookupWays, purposes, readLost } from './lost.ts';
import { keepPendingRecovery } from './pending-recovery.ts';
import { type RecoveryState, recoveryUnavailable, refuse, refuseField } from './recovery-state.ts';

type Typed = Record<'username' | 'email' | 'accountNumber' | 'postcode', string>;

/** Has a code, or the username, sent to a contact on record, and says the same whether or not there is one. */
export async function startRecoveryAction(_previous: RecoveryState, form: FormData): Promise<RecoveryState> {
  const typed: Typed = {
    username: formText(form, 'username'),
    email: formText(form, 'email'),
    accountNumber: formText(form, 'accountNumber'),
    postcode: formText(form, 'postcode'),
  };
  const lost = readLost(formText(form, 'lost')) ?? 'password';
  const way = lookupWays.find((one) => one === formText(form, 'by')) ?? 'username';
  const channel: ContactChannel = formText(form, 'channel') === 'SMS' ? 'SMS' : 'EMAIL';
  try {
    const input = { purpose: purposes[lost], channel, by: toLookup(way, typed) };
    const { startRecovery: result } = await sendAsPublic(StartRecoveryDocument, { input });
    switch (result.__typename) {
      case 'InvalidInputError':
        return refuseField(typed, result.field, result.message);
      case 'TooBusyError':
        return refuse(typed, result.message);
      case 'StartRecoverySuccess': {
        const { recoveryId, expiresAt } = result;
        if (lost !== 'username') await keepPendingRecovery({ recoveryId, channel, expiresAt });
        break;
      }
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(typed, recoveryUnavailable);
    throw error;
  }
  redirect(lost === 'username' ? `${paths.signIn}?notice=username-sent` : paths.recoverCode);
}

function toLookup(way: LookupWay, { username, email, accountNumber, postcode }: Typed): RecoveryLookupInput {
  switch (way) {
    case 'username':
      return { byUsername: { username } };
    case 'email':
      return { byEmail: { email } };
    case 'account-number':
      return { byAccountNumber: { accountNumber, postcode } };
  }
}
