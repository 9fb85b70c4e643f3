import type { Actor, MemberRole } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { acceptInvitation } from './accept-invitation.ts';
import { changeMemberRole } from './change-member-role.ts';
import { inviteMember } from './invite-member.ts';
import { listInvitations, listMembers } from './list-household.ts';
import { registerByInvitation } from './register-by-invitation.ts';
import { registerLogin } from './register-login.ts';
import { removeMember } from './remove-member.ts';
import { reportCompromise } from './report-compromise.ts';
import { resolveActor } from './resolve-actor.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';
import { addPhone, recover } from './testing/recovery-store.ts';
import { viewInvitation } from './view-invitation.ts';

type Customer = Extract<Actor, { kind: 'customer' }>;

let identity: IdentityTest;
let home: Household & { loginId: string };
let owner: { token: string; actor: Actor };
let households = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  households += 1;
  home = await createLogin(identity, `head.${households}`);
  owner = await signInAs(identity, `head.${households}`);
});

/** A further login on the account, signed in. */
async function join(role: MemberRole, name: string): Promise<{ token: string; actor: Customer }> {
  const username = `${name}.${households}`;
  await registerLogin(identity.ctx(system), { accountId: home.accountId, username, password: demoPassword, role });
  return (await signInAs(identity, username)) as { token: string; actor: Customer };
}

/** @returns The token in the invitation's mail. */
async function invite(email = 'sam@example.com', role: MemberRole = 'viewer'): Promise<string> {
  const result = await inviteMember(identity.ctx(owner.actor), { accountId: home.accountId, email, role });
  if (result.__typename !== 'InviteMemberSuccess') throw new Error(result.message);
  const [job] = await identity.db.database.execute<{ token: string }>(
    sql`select payload -> 'secrets' ->> 'invitationToken' as token from graphile_worker._private_jobs
        where payload ->> 'accountId' = ${home.accountId} order by id desc limit 1`,
  );
  return job?.token ?? '';
}

const register = (token: string, username = `sam.${households}`) =>
  registerByInvitation(identity.ctx(), { token, username, password: demoPassword, brandName: 'Demarc' });
const members = () => listMembers(identity.ctx(owner.actor), { accountId: home.accountId });
const rolesOf = async (token: string) => {
  const actor = await resolveActor(identity.ctx(), { token });
  return actor.kind === 'customer' ? [...actor.roles] : null;
};
const from = (member: { actor: Actor }) => (member.actor as Customer).loginId;

describe('an owner who came later', () => {
  test('puts out or demotes no owner who was there before, but the other way round', async () => {
    identity.clock.advance({ minutes: 1 });
    const later = await join('owner', 'later');
    const elder = { accountId: home.accountId, loginId: home.loginId };
    const byLater = [
      await removeMember(identity.ctx(later.actor), elder),
      await changeMemberRole(identity.ctx(later.actor), { ...elder, role: 'viewer' }),
    ];
    expect(byLater.map(({ __typename }) => __typename)).toEqual(['RoleNotAllowedError', 'RoleNotAllowedError']);
    const away = await removeMember(identity.ctx(owner.actor), { ...elder, loginId: from(later) });
    expect(away.__typename).toBe('RemoveMemberSuccess');
  });
});

describe('an invitation', () => {
  test('proves the address of the login it made, and none of one that was there before', async () => {
    const { actor } = await join('viewer', 'guest');
    const other = await createLogin(identity, `other.${households}`);
    const host = await signInAs(identity, `other.${households}`);
    identity.clock.advance({ minutes: 1 });
    [home, owner] = [other, host];
    const accepted = await acceptInvitation(identity.ctx(actor), { token: await invite('host@example.com') });
    expect(accepted.__typename).toBe('AcceptInvitationSuccess');
    const of = (username: string) => recover(identity, { by: { byUsername: { username } } });
    expect((await of(`guest.${households}`)).recipient).toBeNull();

    await register(await invite('made@example.com'), `made.${households}`);
    identity.clock.advance({ minutes: 1 });
    expect((await of(`made.${households}`)).recipient).toBe('made@example.com');
  });

  test('to own an account too is recovered by its own address, not by the contacts of the owner before', async () => {
    await register(await invite('second@example.com', 'owner'), `second.${households}`);
    const by = { byUsername: { username: `second.${households}` } };
    expect((await recover(identity, { by })).recipient).toBe('second@example.com');
    expect((await recover(identity, { by: { byEmail: { email: 'second@example.com' } } })).recipient).toBe(
      'second@example.com',
    );
    await addPhone(identity, home.accountId, '+15185550123');
    expect((await recover(identity, { by, channel: 'sms' })).recipient).toBeNull();
  });

  test('comes by mail, says what it is, and its token is kept out of the archive', async () => {
    const token = await invite();
    const [mail] = await readArchive(identity, home.accountId);
    expect(mail).toMatchObject({ template: 'household-invitation', recipient: 'sam@example.com' });
    expect(JSON.stringify(mail)).not.toContain(token);
    const notice = await viewInvitation(identity.ctx(), { token });
    expect(notice).toMatchObject({ role: 'viewer', invitedBy: 'Dana O’Neill Whitfield' });
  });

  test('makes a sign-in for someone new, once, and the account’s contacts are told', async () => {
    const token = await invite();
    expect((await register(token)).__typename).toBe('RegisterByInvitationSuccess');
    const { token: session } = await signInAs(identity, `sam.${households}`);
    expect(await rolesOf(session)).toEqual([[home.accountId, 'viewer']]);
    expect((await readArchive(identity, home.accountId))[0]).toMatchObject({ template: 'household-joined' });
    expect(await register(token, `eve.${households}`)).toMatchObject({ code: 'INVALID_LINK' });
    expect(await viewInvitation(identity.ctx(), { token })).toBeNull();
  });

  test('joins a second account to a sign-in that has one, and not twice', async () => {
    const other = await createLogin(identity, `other.${households}`);
    const guest = await signInAs(identity, `other.${households}`);
    const result = await acceptInvitation(identity.ctx(guest.actor), {
      token: await invite('o@example.com', 'manager'),
    });
    expect(result).toMatchObject({ __typename: 'AcceptInvitationSuccess', accountId: home.accountId });
    expect(new Map(await rolesOf(guest.token))).toEqual(
      new Map([
        [other.accountId, 'owner'],
        [home.accountId, 'manager'],
      ]),
    );
    const second = await invite('o@example.com', 'owner');
    expect(await acceptInvitation(identity.ctx(guest.actor), { token: second })).toMatchObject({
      code: 'ALREADY_MEMBER',
    });
    expect(await viewInvitation(identity.ctx(), { token: second })).not.toBeNull();
  });

  test('is accepted by one of ten who answer at once', async () => {
    const token = await invite();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) => register(token, `racer.${households}.${place}`)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'RegisterByInvitationSuccess')).toHaveLength(1);
    expect(await members()).toHaveLength(2);
  });

  test('unknown, taken back, replaced by a newer one and too old look alike', async () => {
    const takenBack = await invite('a@example.com');
    const [open] = await listInvitations(identity.ctx(owner.actor), { accountId: home.accountId });
    const accountId = home.accountId;
    await revokeInvitation(identity.ctx(owner.actor), { accountId, invitationId: open?.id ?? '' });
    const replaced = await invite('b@example.com');
    await invite('B@example.com');
    const old = await invite('c@example.com');
    identity.clock.advance({ days: 7 });
    const tokens = [takenBack, replaced, old, 'A'.repeat(43), '\0', 'x'.repeat(100_000)];
    const answers = await Promise.all(tokens.map((token) => register(token)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(answers[3])]));
    expect(answers[0]).toMatchObject({ code: 'INVALID_LINK' });
  });

  test('stays good after a taken name or a weak password', async () => {
    const token = await invite();
    expect((await register(token, `head.${households}`)).__typename).toBe('UsernameTakenError');
    const weak = { token, username: `sam.${households}`, password: 'short', brandName: 'Demarc' };
    expect((await registerByInvitation(identity.ctx(), weak)).__typename).toBe('WeakPasswordError');
    expect((await register(token)).__typename).toBe('RegisterByInvitationSuccess');
  });

  test('is sent ten times a day at most, to what can be an address, and by owners alone', async () => {
    const { accountId } = home;
    const manager = await join('manager', 'max');
    const input = { accountId, email: 'sam@example.com', role: 'viewer' as const };
    expect(await inviteMember(identity.ctx(manager.actor), input)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    for (const email of [
      '',
      'sam',
      'sam@x',
      'a@b.c\r\nBcc: x@y.z',
      '\0@example.com',
      `${'x'.repeat(300)}@example.com`,
    ]) {
      const refused = await inviteMember(identity.ctx(owner.actor), { ...input, email });
      expect([email, refused]).toMatchObject([email, { code: 'INVALID_INPUT', field: 'email' }]);
    }
    const all = Array.from({ length: 15 }, () => inviteMember(identity.ctx(owner.actor), input));
    const sent = (await Promise.all(all)).filter(({ __typename }) => __typename === 'InviteMemberSuccess');
    expect(sent).toHaveLength(10);
    expect(await listInvitations(identity.ctx(owner.actor), { accountId })).toHaveLength(1);
    expect(await listInvitations(identity.ctx(manager.actor), { accountId })).toEqual([]);
  });

  test('dies with a freeze of the account', async () => {
    const token = await invite();
    await reportCompromise(identity.ctx(owner.actor));
    expect(await register(token)).toMatchObject({ code: 'INVALID_LINK' });
  });
});

describe('members', () => {
  test('who are removed see nothing of the account in their next request, and are told', async () => {
    const token = await invite();
    await register(token);
    const sam = await signInAs(identity, `sam.${households}`);
    const input = { accountId: home.accountId, loginId: from(sam) };
    expect((await removeMember(identity.ctx(owner.actor), input)).__typename).toBe('RemoveMemberSuccess');
    expect(await rolesOf(sam.token)).toEqual([]);
    const told = await readArchive(identity, home.accountId);
    expect(told.filter(({ template }) => template === 'household-left').map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining(['sam@example.com', 'dana@example.com']),
    );
  });

  test('may leave, and remove nobody else unless they are owners', async () => {
    const [manager, viewer] = [await join('manager', 'max'), await join('viewer', 'vic')];
    const { accountId } = home;
    const remove = (asker: { actor: Actor }, whom: { actor: Actor }) =>
      removeMember(identity.ctx(asker.actor), { accountId, loginId: from(whom) });
    expect(await remove(manager, viewer)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect(await remove(viewer, manager)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect((await remove(viewer, viewer)).__typename).toBe('RemoveMemberSuccess');
    expect(await rolesOf(viewer.token)).toEqual([]);
  });

  test('keep an owner, however many owners leave and step down at once', async () => {
    const owners = [owner, await join('owner', 'olga'), await join('owner', 'oleg'), await join('owner', 'omar')];
    const { accountId } = home;
    await Promise.all(
      owners.map(({ actor }, place) => {
        const input = { accountId, loginId: from({ actor }) };
        return place % 2 === 0
          ? removeMember(identity.ctx(actor), input)
          : changeMemberRole(identity.ctx(actor), { ...input, role: 'viewer' });
      }),
    );
    const left = await listMembers(identity.ctx(system), { accountId });
    expect(left.filter(({ role }) => role === 'owner')).toHaveLength(1);
    const last = left.find(({ role }) => role === 'owner');
    const asker = owners.find((one) => from(one) === last?.loginId) ?? owner;
    const input = { accountId, loginId: from(asker) };
    expect(await removeMember(identity.ctx(asker.actor), input)).toMatchObject({ code: 'LAST_OWNER' });
  });

  test('are given another role from their next request on', async () => {
    const viewer = await join('viewer', 'vic');
    const input = { accountId: home.accountId, loginId: from(viewer), role: 'manager' as const };
    expect(await changeMemberRole(identity.ctx(viewer.actor), input)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect((await changeMemberRole(identity.ctx(owner.actor), input)).__typename).toBe('ChangeMemberRoleSuccess');
    expect(await rolesOf(viewer.token)).toEqual([[home.accountId, 'manager']]);
    const nobody = { ...input, loginId: '01890000-0000-7000-8000-000000000000' };
    expect(await changeMemberRole(identity.ctx(owner.actor), nobody)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
