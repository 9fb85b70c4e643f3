'use server';

import { redirect } from 'next/navigation';
import { ChangePasswordDocument, ChangeUsernameDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { type ProfileState, profileUnavailable, refuse } from './profile-state.ts';

/** Changes the password; the session goes on under another token, all others end. */
export async function changePasswordAction(
  previous: Stepped<ProfileState>,
  form: FormData,
): Promise<Stepped<ProfileState>> {
  return withStepUp(previous, form, changePassword);
}

/** Changes the username; the session goes on under another token, all others end. */
export async function changeUsernameAction(
  previous: Stepped<ProfileState>,
  form: FormData,
): Promise<Stepped<ProfileState>> {
  return withStepUp(previous, form, changeUsername);
}

async function changePassword(_previous: ProfileState, form: FormData): Promise<ProfileState> {
  const input = { currentPassword: formText(form, 'currentPassword'), newPassword: formText(form, 'newPassword') };
  try {
    const { changePassword: result } = await mutate(ChangePasswordDocument, { input });
    switch (result.__typename) {
      case 'ChangePasswordSuccess':
        await keepSession(result);
        break;
      case 'WrongPasswordError':
        return refuse({}, result.message, 'currentPassword');
      case 'WeakPasswordError':
      case 'InvalidInputError':
        return refuse({}, result.message, 'newPassword');
      case 'AccountFrozenError':
      case 'ChangedElsewhereError':
      case 'SignInLockedError':
      case 'TooBusyError':
        return refuse({}, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse({}, profileUnavailable);
    throw error;
  }
  redirect(`${paths.profile}?notice=password`);
}

async function changeUsername(_previous: ProfileState, form: FormData): Promise<ProfileState> {
  const typed = { username: formText(form, 'username') };
  const input = { ...typed, currentPassword: formText(form, 'currentPassword') };
  try {
    const { changeUsername: result } = await mutate(ChangeUsernameDocument, { input });
    switch (result.__typename) {
      case 'ChangeUsernameSuccess':
        await keepSession(result);
        break;
      case 'WrongPasswordError':
        return refuse(typed, result.message, 'currentPassword');
      case 'UsernameTakenError':
      case 'InvalidInputError':
        return refuse(typed, result.message, 'username');
      case 'AccountFrozenError':
      case 'ChangedElsewhereError':
      case 'SignInLockedError':
      case 'TooBusyError':
        return refuse(typed, result.message);
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return refuse(typed, profileUnavailable);
    throw error;
  }
  redirect(`${paths.profile}?notice=username`);
}
