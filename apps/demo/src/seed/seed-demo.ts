import { type Clock, connectDatabase, type Database, digestOf, systemClock } from '@demarc/database';
import { catalogue } from './catalogue.ts';
import { insertCatalogue } from './catalogue-store.ts';
import { staffToken, totpSecretOf } from './demo-credentials.ts';
import { type DemoFacts, type DemoRegistration, type DemoSignIn, demoPassword } from './demo-facts.ts';
import type { Household } from './household.ts';
import { accountIdOf } from './household-rows.ts';
import { hasAccount, lockDemoSeed, selectRegistered, upsertAccessToken } from './household-store.ts';
import { demoHouseholds, unregisteredHouseholds } from './households/index.ts';
import { idNamed } from './id-named.ts';
import { type SeedContext, seedHousehold } from './seed-household.ts';

export type { DemoFacts } from './demo-facts.ts';

const yearMs = 365 * 86_400_000;

/**
 * Fills an empty database with the demo operator's catalogue and households, with dates told from today, all or
 * nothing. Where the demo is in place already, it stays as people have left it.
 *
 * @param options.sealKey 32 bytes, the same at every start: the staff credential and TOTP secrets come from it.
 * @returns How to sign in, register and call the API.
 */
export async function seedDemo(options: { databaseUrl: string; sealKey: Buffer; clock?: Clock }): Promise<DemoFacts> {
  const { sealKey, clock = systemClock } = options;
  const connection = connectDatabase(options.databaseUrl, { maxConnections: 1 });
  try {
    return await connection.database.transaction(async (database) => {
      const ctx: SeedContext = { database, clock, sealKey, actor: { kind: 'system', name: 'seed' } };
      await lockDemoSeed(database);
      await insertCatalogue(database, catalogue);
      const [first] = demoHouseholds;
      if (first && !(await hasAccount(database, accountIdOf(first)))) {
        for (const household of demoHouseholds) await seedHousehold(ctx, household);
      }
      return {
        signIns: demoHouseholds.flatMap((household) => signInsOf(household, sealKey)),
        registration: await nextRegistration(database),
        staff: { token: await keepStaffToken(ctx) },
      };
    });
  } finally {
    await connection.close();
  }
}

/** Those whose first account this is. */
const signInsOf = ({ accountNumber, members }: Household, sealKey: Buffer): DemoSignIn[] =>
  members.flatMap(({ username, description, hasTotp }) =>
    description === undefined
      ? []
      : [
          {
            username,
            password: demoPassword,
            totpSecret: hasTotp ? totpSecretOf(sealKey, username) : null,
            accountNumber,
            description,
          },
        ],
  );

/** The first household that nobody has registered yet; when all are, the first. */
async function nextRegistration(database: Database): Promise<DemoRegistration> {
  const registered = await selectRegistered(database, unregisteredHouseholds.map(accountIdOf));
  const [first] = unregisteredHouseholds;
  const next = unregisteredHouseholds.find((household) => !registered.has(accountIdOf(household))) ?? first;
  if (!next) throw new Error('The demo has no household to register with.');
  const { accountNumber, address, familyName, email } = next;
  const { postcode, line1 } = address;
  const description = registered.has(accountIdOf(next))
    ? 'Registered by now, like all others of its kind: begin with a fresh database'
    : 'A balance due, and no sign-in yet';
  return { accountNumber, postcode, line1, familyName, email, description };
}

async function keepStaffToken({ database, clock, sealKey }: SeedContext): Promise<string> {
  const token = staffToken(sealKey);
  const now = clock.now();
  await upsertAccessToken(database, {
    id: idNamed(`staff token ${digestOf(token).toString('hex')}`),
    tokenDigest: digestOf(token),
    audience: 'staff',
    name: 'Demo staff tool',
    expiresAt: new Date(now.getTime() + yearMs),
    revokedAt: null,
    createdAt: now,
  });
  return token;
}
