import type { Actor, MemberRole } from '@demarc/database';
import { describe, expect, test } from '@jest/globals';
import { type AccountAction, refuseAccess, refuseFrozenLogin } from './account-access.ts';

const [accountId, other] = ['a', 'b'];

function customer(role: MemberRole | null, isFrozen = false): Actor {
  return {
    kind: 'customer',
    loginId: 'l',
    sessionId: 's',
    tokenDigest: Buffer.alloc(32),
    assurance: 'full',
    trustedDocumentsOnly: false,
    authenticatedAt: new Date(0),
    deviceId: null,
    isShared: false,
    roles: new Map(role ? [[accountId, role]] : []),
    frozen: new Set(isFrozen ? [accountId] : []),
  };
}

const actions: readonly AccountAction[] = ['view', 'converse', 'act', 'administer'];

/** What each action is answered with; “allowed” for NULL. */
const answers = (actor: Actor, id: string = accountId) =>
  Object.fromEntries(actions.map((action) => [action, refuseAccess(actor, id, action)?.code ?? 'allowed']));

const none = { view: 'NOT_FOUND', converse: 'NOT_FOUND', act: 'NOT_FOUND', administer: 'NOT_FOUND' };

describe('what each role may do', () => {
  test.each<[MemberRole, Record<AccountAction, string>]>([
    ['owner', { view: 'allowed', converse: 'allowed', act: 'allowed', administer: 'allowed' }],
    ['manager', { view: 'allowed', converse: 'allowed', act: 'allowed', administer: 'ROLE_NOT_ALLOWED' }],
    [
      'viewer',
      { view: 'allowed', converse: 'ROLE_NOT_ALLOWED', act: 'ROLE_NOT_ALLOWED', administer: 'ROLE_NOT_ALLOWED' },
    ],
  ])('%s', (role, expected) => {
    expect(answers(customer(role))).toEqual(expected);
    expect(answers(customer(role), other)).toEqual(none);
  });

  test('a stranger, and a session that owes its second factor, find no account at all', () => {
    expect(answers(customer(null))).toEqual(none);
    expect(answers({ ...customer('owner'), assurance: 'password' } as Actor)).toEqual(none);
  });
});

describe('a frozen account', () => {
  test('can be read and talked about by its owner, and nothing else', () => {
    const expected = { view: 'allowed', converse: 'allowed', act: 'ACCOUNT_FROZEN', administer: 'ACCOUNT_FROZEN' };
    expect(answers(customer('owner', true))).toEqual(expected);
  });

  test('tells a role that may not anyway no more than before', () => {
    expect(answers(customer('viewer', true)).act).toBe('ROLE_NOT_ALLOWED');
  });

  test('stops changes of the sign-in of whoever belongs to it', () => {
    expect(refuseFrozenLogin(customer('viewer', true))?.code).toBe('ACCOUNT_FROZEN');
    expect(refuseFrozenLogin(customer('owner'))).toBeNull();
  });
});
