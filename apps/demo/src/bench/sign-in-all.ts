import { demoPassword } from '../seed/demo-facts.ts';
import { send } from './measure-load.ts';
import { portalDocumentId } from './portal-operation.ts';

/** A customer's session, and what their browser is recognised by from then on. */
export interface SignedIn {
  readonly token: string;
  readonly deviceToken: string;
}

/**
 * Signs customers in through the API as the portal does, one after another: once from a new browser and once from the
 * browser that is recognised by then, as nearly every sign-in is.
 */
export async function signInAll(
  url: string,
  signIns: readonly { accountId: string; username: string }[],
): Promise<Map<string, SignedIn>> {
  const documentId = portalDocumentId('SignIn');
  const signIn = async (username: string, headers: Record<string, string>) => {
    const answer = await send(url, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ documentId, variables: { input: { username, password: demoPassword } } }),
    });
    const { data } = JSON.parse(answer) as {
      data?: { signIn: { sessionToken?: string; deviceToken?: string | null } };
    };
    if (!data?.signIn.sessionToken) throw new Error(`${username} could not sign in: ${answer}`);
    return { token: data.signIn.sessionToken, deviceToken: data.signIn.deviceToken ?? '' };
  };
  const signedIn = new Map<string, SignedIn>();
  for (const { accountId, username } of signIns) {
    const { deviceToken } = await signIn(username, {});
    const { token } = await signIn(username, { 'x-device-token': deviceToken });
    signedIn.set(accountId, { token, deviceToken });
  }
  return signedIn;
}
