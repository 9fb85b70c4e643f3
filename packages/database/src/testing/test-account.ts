import { randomUUID } from 'node:crypto';
import type { Actor, MemberRole } from '../actor.ts';
import type { Database } from '../client.ts';
import { newId } from '../id.ts';
import { account, accountMember, contact, customer, login, serviceAddress } from '../tables/index.ts';

export interface TestAccount {
  readonly accountId: string;
  readonly accountNumber: string;
  readonly email: string;
  /** A full customer session of a login with this role on the account; a new login for each call. */
  member(role: MemberRole): Promise<Extract<Actor, { kind: 'customer' }>>;
}

const createdAt = new Date('2026-01-01T00:00:00Z');

/** An account with its customer, address and e-mail on record, for tests of what is built on them. */
export async function createTestAccount(
  database: Database,
  options: { timeZone?: string; cycleDay?: number; currency?: string; status?: 'active' | 'suspended' | 'closed' } = {},
): Promise<TestAccount> {
  const accountId = newId();
  const customerId = newId();
  const accountNumber = randomUUID().slice(0, 8);
  const email = `${accountNumber}@example.com`;
  await database
    .insert(customer)
    .values({ id: customerId, customerNumber: `C-${accountNumber}`, givenName: 'Ada', familyName: 'Byron', createdAt });
  await database.insert(account).values({
    id: accountId,
    customerId,
    accountNumber,
    status: options.status ?? 'active',
    currency: options.currency ?? 'USD',
    timeZone: options.timeZone ?? 'America/New_York',
    locale: 'en-US',
    cycleDay: options.cycleDay ?? 1,
    createdAt,
  });
  await database.insert(serviceAddress).values({
    accountId,
    id: newId(),
    line1: '12 Elm St',
    city: 'Albany',
    region: 'NY',
    postcode: '12207',
    country: 'US',
  });
  await database
    .insert(contact)
    .values({ accountId, id: newId(), channel: 'email', value: email, isPrimary: true, createdAt });
  return {
    accountId,
    accountNumber,
    email,
    async member(role) {
      const loginId = newId();
      const username = `${role}-${loginId}`;
      await database.insert(login).values({
        id: loginId,
        username,
        usernameFolded: username,
        // Of 256 forgotten random bits: no password is ever right.
        passwordHash:
          '$argon2id$v=19$m=19456,t=2,p=1$lLh77UiHrrCHfxrYlfYeIg$x/EpwOlD+2qBRkJ5q4H+JxAnw/ajjI25IMb0vM0Z614',
        passwordChangedAt: createdAt,
        createdAt,
      });
      await database.insert(accountMember).values({ accountId, loginId, role, createdAt });
      return {
        kind: 'customer',
        loginId,
        sessionId: newId(),
        tokenDigest: Buffer.alloc(32),
        assurance: 'full',
        trustedDocumentsOnly: false,
        authenticatedAt: createdAt,
        deviceId: null,
        isShared: false,
        roles: new Map([[accountId, role]]),
        frozen: new Set(),
      };
    },
  };
}
