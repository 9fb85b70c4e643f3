import { randomBytes } from 'node:crypto';
import { type Database, digestOf, type MemberRole, newId } from '@demarc/database';
import {
  billRun,
  contact,
  contactChange,
  device,
  eq,
  invitation,
  passkey,
  passkeyChallenge,
  payLink,
  productOrder,
  recovery,
  registration,
  session,
  sql,
} from '@demarc/database/sql';
import { createTestAccount } from '@demarc/database/testing';
import { publicId } from '../public-id.ts';
import { createChildren } from './children-store.ts';

/** One of everything that hangs on an account, by its public id, and a session for everyone who belongs to it. */
export interface Household {
  readonly accountId: string;
  readonly accountNumber: string;
  /** Of the owner. */
  readonly username: string;
  /** By the name of the GraphQL type, or of what it is where there is no such type. */
  readonly ids: Readonly<Record<string, string>>;
  readonly tokens: Readonly<
    Record<'viewer' | 'manager' | 'owner' | 'ownerLongAgo' | 'passwordOnly' | 'revoked', string>
  >;
}

const hourMs = 3_600_000;

/** @param now When the sessions were begun and everything was made. */
export async function createHousehold(database: Database, now: Date): Promise<Household> {
  const home = await createTestAccount(database);
  const { accountId } = home;
  const children = await createChildren(database, accountId, 1);
  const idOf = async (table: string): Promise<string> => {
    const [row] = await database.execute<{ id: string }>(
      sql`select id from ${sql.identifier(table)} where account_id = ${accountId} limit 1`,
    );
    return row?.id ?? '';
  };
  const [orderId, registrationId] = [newId(), newId()];
  const subscriptionId = await idOf('subscription');
  const [offering] = await database.execute<{ id: string }>(
    sql`select offering_id as id from subscription where id = ${subscriptionId}`,
  );
  const offeringId = offering?.id ?? '';
  await database.insert(productOrder).values({
    accountId,
    id: orderId,
    subscriptionId,
    offeringId,
    monthlyPriceMinor: 100,
    state: 'acknowledged',
    effectiveOn: '2030-01-01',
    orderedAt: now,
  });
  const [onRecord] = await database.select().from(contact).where(eq(contact.accountId, accountId));
  await database.insert(registration).values({
    id: registrationId,
    accountId,
    contactId: onRecord?.id ?? '',
    codeDigest: digestOf('no code is ever this'),
    failedAttempts: 0,
    expiresAt: new Date(now.getTime() + 24 * hourMs),
    createdAt: now,
  });

  const login: Record<MemberRole, string> = {
    owner: (await home.member('owner')).loginId,
    manager: (await home.member('manager')).loginId,
    viewer: (await home.member('viewer')).loginId,
  };
  const [recoveryId, contactChangeId] = [newId(), newId()];
  await database.insert(contactChange).values({
    accountId,
    id: contactChangeId,
    loginId: login.owner,
    channel: 'email',
    newValue: 'new@example.com',
    makesPrimary: false,
    codeDigest: digestOf('no code is ever this'),
    expiresAt: new Date(now.getTime() + 24 * hourMs),
    createdAt: now,
  });
  await database.insert(recovery).values({
    id: recoveryId,
    loginId: login.owner,
    purpose: 'password',
    channel: 'email',
    codeDigest: digestOf('no code is ever this'),
    expiresAt: new Date(now.getTime() + 24 * hourMs),
    createdAt: now,
  });
  const [passkeyId, challengeId] = [newId(), newId()];
  const expiresAt = new Date(now.getTime() + 24 * hourMs);
  await database.insert(passkey).values({
    id: passkeyId,
    loginId: login.owner,
    credentialId: randomBytes(32),
    publicKey: randomBytes(32),
    counter: 0,
    transports: [],
    isBackedUp: false,
    name: 'Phone',
    createdAt: now,
  });
  await database
    .insert(passkeyChallenge)
    .values({ id: challengeId, challenge: randomBytes(32), purpose: 'enrol', loginId: login.owner, expiresAt });
  const payLinkId = newId();
  await database
    .insert(payLink)
    .values({ accountId, id: payLinkId, tokenDigest: randomBytes(32), cause: 'customer', createdAt: now, expiresAt });
  const [deviceId, sessionId, invitationId] = [newId(), newId(), newId()];
  const seen = { firstSeenAt: now, lastSeenAt: now };
  await database
    .insert(device)
    .values({ id: deviceId, loginId: login.owner, tokenDigest: randomBytes(32), name: 'Firefox on Linux', ...seen });
  await beginTestSession(database, { id: sessionId, loginId: login.owner, now });
  await database.insert(invitation).values({
    accountId,
    id: invitationId,
    email: 'sam@example.com',
    role: 'viewer',
    tokenDigest: randomBytes(32),
    invitedBy: login.owner,
    expiresAt,
    createdAt: now,
  });
  // A bill run is of all accounts: the households share one.
  const billRunId = '0199a000-0000-7000-8000-000000000001';
  await database
    .insert(billRun)
    .values({
      id: billRunId,
      billedOn: '2020-01-01',
      cycleDay: 1,
      state: 'finished',
      batchCount: 0,
      startedAt: now,
      finishedAt: now,
    })
    .onConflictDoNothing();
  const [owner] = await database.execute<{ username: string }>(
    sql`select username from login where id = ${login.owner}`,
  );
  const begin = (loginId: string, special: Partial<typeof session.$inferInsert> = {}) =>
    beginTestSession(database, { loginId, now, ...special });
  return {
    accountId,
    accountNumber: home.accountNumber,
    username: owner?.username ?? '',
    ids: {
      Account: publicId('account', accountId),
      Statement: publicId('statement', children.statementId),
      BillRun: publicId('billRun', billRunId),
      Dispute: publicId('dispute', children.disputeId),
      Payment: publicId('payment', children.paymentId),
      PaymentMethod: publicId('paymentMethod', await idOf('payment_method')),
      PlannedPayment: publicId('plannedPayment', await idOf('planned_payment')),
      PaymentArrangement: publicId('paymentArrangement', await idOf('payment_arrangement')),
      ServiceSubscription: publicId('subscription', subscriptionId),
      ProductOffering: publicId('productOffering', offeringId),
      ProductOrder: publicId('productOrder', orderId),
      Ticket: publicId('ticket', children.ticketId),
      Passkey: publicId('passkey', passkeyId),
      passkeyChallenge: publicId('passkeyChallenge', challengeId),
      Contact: publicId('contact', onRecord?.id ?? ''),
      payLink: publicId('payLink', payLinkId),
      session: publicId('session', sessionId),
      device: publicId('device', deviceId),
      invitation: publicId('invitation', invitationId),
      member: publicId('member', (await home.member('viewer')).loginId),
      registration: publicId('registration', registrationId),
      recovery: publicId('recovery', recoveryId),
      contactChange: publicId('contactChange', contactChangeId),
    },
    tokens: {
      owner: await begin(login.owner),
      manager: await begin(login.manager),
      viewer: await begin(login.viewer),
      ownerLongAgo: await begin(login.owner, { authenticatedAt: new Date(now.getTime() - hourMs) }),
      passwordOnly: await begin(login.owner, { assurance: 'password' }),
      revoked: await begin(login.owner, { revokedAt: now }),
    },
  };
}

/** A session as sign-in begins it, without the work of hashing a password. */
async function beginTestSession(
  database: Database,
  { now, ...special }: Partial<typeof session.$inferInsert> & { loginId: string; now: Date },
): Promise<string> {
  const token = `ses_${randomBytes(32).toString('base64url')}`;
  const expiresAt = new Date(now.getTime() + 12 * hourMs);
  await database.insert(session).values({
    id: newId(),
    tokenDigest: digestOf(token),
    assurance: 'full',
    authenticatedAt: now,
    idleExpiresAt: expiresAt,
    expiresAt,
    createdAt: now,
    ...special,
  });
  return token;
}
