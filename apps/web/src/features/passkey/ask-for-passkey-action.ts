'use server';

import { StartPasskeyUseDocument } from '../../gql/graphql.ts';
import { ApiError, ApiUnavailableError, send, sendAsPublic } from '../../lib/api.ts';

/** What a browser is asked to sign. */
export interface PasskeyUse {
  challengeId: string;
  /** JSON of WebAuthn's options. */
  optionsJson: string;
}

/**
 * Asks the API what a passkey is to sign.
 *
 * @param as `visitor`: to sign in, whoever it is. `session`: for the sign-in there is, to finish or to confirm it.
 * @returns Null when the API cannot be asked now.
 */
export async function askForPasskeyAction(as: 'visitor' | 'session'): Promise<PasskeyUse | null> {
  try {
    const { startPasskeyUse } = await (as === 'visitor' ? sendAsPublic : send)(StartPasskeyUseDocument);
    return startPasskeyUse.__typename === 'PasskeyUse' ? startPasskeyUse : null;
  } catch (error) {
    if (error instanceof ApiUnavailableError || error instanceof ApiError) return null;
    throw error;
  }
}
