import { sql } from '@demarc/database/sql';
import { createTestAccount } from '@demarc/database/testing';
import { issueNotMeLink } from '@demarc/identity';
import { publicId } from '../public-id.ts';
import { type TestApi, testPassword } from './test-api.ts';

/** Runs one of the portal's mutations as the holder of a token, which must succeed. */
type Run = (token: string | undefined, name: string, input?: object) => Promise<unknown>;

/** Does everything that a household and the security pages can do, once each, as owners of the account. */
export async function walkHousehold(api: TestApi, run: Run, { accountId }: { accountId: string }): Promise<void> {
  const account = { accountId: publicId('account', accountId) };
  const cell = async (query: ReturnType<typeof sql>): Promise<string> => {
    const [row] = await api.database.execute<{ cell: string }>(query);
    return row?.cell ?? '';
  };
  const newestInvitation = async () =>
    publicId(
      'invitation',
      await cell(sql`select id as cell from invitation where account_id = ${accountId} order by id desc limit 1`),
    );
  const mailedToken = () =>
    cell(sql`select payload -> 'secrets' ->> 'invitationToken' as cell from graphile_worker._private_jobs
      where payload ->> 'accountId' = ${accountId} and payload -> 'secrets' ->> 'invitationToken' is not null
      order by id desc limit 1`);
  const loginOf = (username: string) => cell(sql`select id as cell from login where username = ${username}`);

  const owner = await api.signInAsPortal(accountId);
  const ownerId = await loginOf(owner.username);
  const invite = (email: string) => run(owner.token, 'InviteMember', { ...account, email, role: 'VIEWER' });
  await invite('sam@example.com');
  await run(owner.token, 'RevokeInvitation', { ...account, invitationId: await newestInvitation() });
  await invite('kim@example.com');
  const username = `member.${accountId.slice(-12)}`;
  const registered = { token: await mailedToken(), username, password: testPassword };
  await run(undefined, 'RegisterByInvitation', registered);
  const member = { ...account, memberId: publicId('member', await loginOf(username)) };
  await run(owner.token, 'ChangeMemberRole', { ...member, role: 'MANAGER' });
  await run(owner.token, 'RemoveMember', member);
  await invite('lee@example.com');
  const guest = await api.signInAsPortal((await createTestAccount(api.database)).accountId);
  await run(guest.token, 'AcceptInvitation', { token: await mailedToken() });

  const sessionOf = (which: 'asc' | 'desc') =>
    cell(sql`select id as cell from session where login_id = ${ownerId} and revoked_at is null
      order by created_at ${sql.raw(which)}, id ${sql.raw(which)} limit 1`);
  const signIn = 'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const signInAgain = () =>
    api.ask(signIn, { variables: { input: { username: owner.username, password: testPassword } } });
  await signInAgain();
  await run(owner.token, 'RevokeSession', { sessionId: publicId('session', await sessionOf('desc')) });
  await signInAgain();
  await run(owner.token, 'RevokeOtherSessions');
  const deviceId = await cell(sql`select id as cell from device where login_id = ${ownerId} limit 1`);
  await run(owner.token, 'ForgetDevice', { deviceId: publicId('device', deviceId) });

  const eventId = await cell(sql`select id as cell from security_event where login_id = ${ownerId} limit 1`);
  const { notMeToken } = await issueNotMeLink(api, { loginId: ownerId, eventId });
  await run(undefined, 'SayNotMe', { token: notMeToken });
  await api.database.execute(
    sql`update account_freeze set lifted_at = frozen_at, lifted_by = 'test' where account_id = ${accountId}`,
  );
  await run((await api.signInAsPortal(accountId)).token, 'ReportCompromise');
}
