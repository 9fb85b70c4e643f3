import { demoPassword } from '../seed/demo-facts.ts';
import { send } from './measure-load.ts';
import { portalDocumentId } from './portal-operation.ts';

/** Signs customers in through the API as the portal does, one after another. */
export async function signInAll(
  url: string,
  signIns: readonly { accountId: string; username: string }[],
): Promise<{ accountId: string; token: string }[]> {
  const documentId = portalDocumentId('SignIn');
  const signedIn: { accountId: string; token: string }[] = [];
  for (const { accountId, username } of signIns) {
    const answer = await send(url, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables: { input: { username, password: demoPassword } } }),
    });
    const { data } = JSON.parse(answer) as { data?: { signIn: { sessionToken?: string } } };
    if (!data?.signIn.sessionToken) throw new Error(`${username} could not sign in: ${answer}`);
    signedIn.push({ accountId, token: data.signIn.sessionToken });
  }
  return signedIn;
}
