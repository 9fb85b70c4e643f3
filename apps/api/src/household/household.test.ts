import { sql } from '@demarc/database/sql';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { publicId } from '../public-id.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let home: TestAccount;
let owner: { token: string; username: string };
let accountId: string;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  home = await createTestAccount(api.database);
  accountId = publicId('account', home.accountId);
  owner = await api.signIn(home.accountId);
});

const anyError = '__typename ... on Error { code message }';
const mutate = async (name: string, input: object, token?: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const operation = `mutation($input: ${type}!) { ${name}(input: $input) { ${anyError} } }`;
  return (await api.ask(operation, { token, variables: { input } })).data[name];
};
const accountsOf = async (token: string): Promise<{ accountNumber: string; viewerRole: string }[]> =>
  (await api.ask('{ viewer { accounts { accountNumber viewerRole } } }', { token })).data.viewer.accounts;

/** Invites by the owner. @returns The token in the mail. */
async function invite(role: string): Promise<string> {
  const sent = await mutate('inviteMember', { accountId, email: 'sam@example.com', role }, owner.token);
  expect(sent.__typename).toBe('InviteMemberSuccess');
  const [job] = await api.database.execute<{ token: string }>(
    sql`select payload -> 'secrets' ->> 'invitationToken' as token from graphile_worker._private_jobs
        where payload ->> 'accountId' = ${home.accountId} order by id desc limit 1`,
  );
  return job?.token ?? '';
}

test('one sign-in has several accounts, and nothing of one it is taken off, from the next request on', async () => {
  const other = await createTestAccount(api.database);
  const guest = await api.signIn(other.accountId);
  expect((await mutate('acceptInvitation', { token: await invite('MANAGER') }, guest.token)).__typename).toBe(
    'AcceptInvitationSuccess',
  );
  expect(await accountsOf(guest.token)).toEqual(
    expect.arrayContaining([
      { accountNumber: other.accountNumber, viewerRole: 'OWNER' },
      { accountNumber: home.accountNumber, viewerRole: 'MANAGER' },
    ]),
  );
  const look = `{ account(id: "${accountId}") { members { id username role isViewer } invitations { id } } }`;
  const { members } = (await api.ask(look, { token: guest.token })).data.account;
  const memberId = members.find(({ isViewer }: { isViewer: boolean }) => isViewer).id;
  const removed = await mutate('removeMember', { accountId, memberId }, owner.token);
  expect(removed.__typename).toBe('RemoveMemberSuccess');
  expect(await accountsOf(guest.token)).toEqual([{ accountNumber: other.accountNumber, viewerRole: 'OWNER' }]);
  expect((await api.ask(look, { token: guest.token })).data).toEqual({ account: null });
});

test('an invitation can be read and answered without a sign-in, and tells a stranger nothing', async () => {
  const token = await invite('VIEWER');
  const notice = 'query($token: String!) { invitationNotice(token: $token) { invitedBy role email } }';
  const read = await api.ask(notice, { variables: { token } });
  expect(read.data.invitationNotice).toEqual({ invitedBy: 'Ada Byron', role: 'VIEWER', email: 'sam@example.com' });
  const guessed = await api.ask(notice, { variables: { token: 'A'.repeat(43) } });
  expect(guessed.data.invitationNotice).toBeNull();
  const username = `sam.${home.accountNumber}`;
  const made = await mutate('registerByInvitation', { token, username, password: 'correct-Harbor-42-lantern' });
  expect(made.__typename).toBe('RegisterByInvitationSuccess');
});

test('inviting and changing roles ask for a recent factor', async () => {
  api.clock.advance({ minutes: 6 });
  const operation = `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { ${anyError} } }`;
  const input = { accountId, email: 'sam@example.com', role: 'OWNER' };
  expect((await api.ask(operation, { token: owner.token, variables: { input } })).codes).toEqual(['STEP_UP_REQUIRED']);
});
