'use server';

import { redirect } from 'next/navigation';
import {
  ForgetDeviceDocument,
  ReportCompromiseDocument,
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
} from '../../gql/graphql.ts';
import { mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { postToNextAuth } from '../../lib/run-next-auth.ts';
import type { ActState } from '../act/act-form.tsx';
import { unlessUnreached } from '../act/unless-unreached.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';

const revokeSession = unlessUnreached(async (_previous, form) => {
  const { revokeSession: result } = await mutate(RevokeSessionDocument, {
    input: { sessionId: formText(form, 'sessionId') },
  });
  switch (result.__typename) {
    case 'RevokeSessionSuccess':
      return redirect(`${paths.securityActivity}?done=session`);
    case 'NotFoundError':
      return { message: 'That session has ended already.' };
    default:
      return result satisfies never;
  }
});

const revokeOthers = unlessUnreached(async () => {
  await mutate(RevokeOtherSessionsDocument);
  redirect(`${paths.securityActivity}?done=others`);
});

const forgetDevice = unlessUnreached(async (_previous, form) => {
  const { forgetDevice: result } = await mutate(ForgetDeviceDocument, {
    input: { deviceId: formText(form, 'deviceId') },
  });
  switch (result.__typename) {
    case 'ForgetDeviceSuccess':
      return redirect(`${paths.securityActivity}?done=device`);
    case 'NotFoundError':
      return { message: 'That device is forgotten already.' };
    default:
      return result satisfies never;
  }
});

const reportCompromise = unlessUnreached(async () => {
  await mutate(ReportCompromiseDocument);
  // The session is over; its cookie goes too.
  await postToNextAuth(['signout'], {});
  redirect(`${paths.signIn}?notice=compromise-reported`);
});

/** Ends one session of the viewer. */
export async function revokeSessionAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, revokeSession);
}

/** Ends every session of the viewer but this one. */
export async function revokeOthersAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, revokeOthers);
}

/** Makes a device count as a new one. */
export async function forgetDeviceAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, forgetDevice);
}

/** Reports that the sign-in may be in other hands: ends this session too. */
export async function reportCompromiseAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, reportCompromise);
}
