import 'server-only';
import type { User } from 'next-auth';
import { z } from 'zod';
import { SignInDocument, type SignInMutation, VerifyTotpDocument } from '../gql/graphql.ts';
import { ApiError, ApiUnavailableError, send, sendAsPublic } from './api.ts';
import { keepDeviceToken } from './device-cookie.ts';

/** Why NextAuth found nobody, beside a refusal. The word travels in an address, so it says nothing about a sign-in. */
export type AuthorizeFault = 'busy' | 'unavailable';

const passwordCredentials = z.object({
  username: z.string().max(1024),
  password: z.string().max(4096),
  /** A checkbox: sent when ticked. */
  isShared: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
});
/** `on`: a box that is ticked, as browsers send it. */
const totpCredentials = z.object({
  code: z.string().max(64),
  rememberDevice: z
    .string()
    .optional()
    .transform((box) => box === 'on' || undefined),
});

/**
 * Checks username and password at the API.
 *
 * @returns The new session, or null when refused: never which of the two was wrong.
 * @throws An error whose message is an AuthorizeFault: nothing was checked, so nothing was refused.
 */
export async function authorizePassword(credentials: unknown): Promise<User | null> {
  const input = passwordCredentials.safeParse(credentials);
  if (!input.success) return null;
  const { signIn } = await orUnavailable(sendAsPublic(SignInDocument, { input: input.data }));
  switch (signIn.__typename) {
    case 'SignInSuccess':
      return toUser(signIn);
    case 'SignInRefusedError':
      return null;
    case 'SignInLockedError':
      throw locked(signIn.retryAt);
    case 'TooBusyError':
      throw fault('busy');
  }
}

/**
 * Shows a code from an authenticator app for the session in the request's cookie.
 *
 * @returns The session under its new token; null when the code is wrong or there is no such session.
 * @throws As authorizePassword.
 */
export async function authorizeTotp(credentials: unknown): Promise<User | null> {
  const input = totpCredentials.safeParse(credentials);
  if (!input.success) return null;
  const answer = await orUnavailable(send(VerifyTotpDocument, { input: input.data }).catch(refusedToNull));
  if (answer?.verifyTotp.__typename === 'SignInLockedError') throw locked(answer.verifyTotp.retryAt);
  return answer?.verifyTotp.__typename === 'SignInSuccess' ? toUser(answer.verifyTotp) : null;
}

/** A session that has ended, or one that owes no second factor, may not verify one. */
function refusedToNull(error: unknown): null {
  if (error instanceof ApiError && (error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN')) return null;
  throw error;
}

async function orUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    // Any fault of the API's is "try again later" here: NextAuth shows this message in the address bar.
    if (error instanceof ApiUnavailableError || error instanceof ApiError) throw fault('unavailable', error);
    throw error;
  }
}

function fault(kind: AuthorizeFault, cause?: Error): Error {
  return new Error(kind, { cause });
}

type SignInSuccess = Extract<SignInMutation['signIn'], { __typename: 'SignInSuccess' }>;

/** Known and unknown names lock alike, so the time says nothing about either. */
const locked = (retryAt: string | null | undefined): Error =>
  new Error(retryAt ? `locked-${Math.floor(Date.parse(retryAt) / 1000)}` : 'locked');

/** Keeps the browser's own record, if there is a new one. NextAuth wants an id; whose session it is, only the API knows. */
async function toUser({ deviceToken, ...session }: SignInSuccess): Promise<User> {
  if (deviceToken) await keepDeviceToken(deviceToken);
  const { sessionToken, assurance, expiresAt, isShared, idleSeconds } = session;
  return { id: 'customer', sessionToken, assurance, expiresAt, isShared, idleSeconds };
}
