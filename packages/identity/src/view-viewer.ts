import { type Account, selectAccounts } from '@demarc/account';
import type { Actor, Context } from '@demarc/database';
import { findLoginNames, type LoginNames } from './login-store.ts';

type Customer = Extract<Actor, { kind: 'customer' }>;

/** What a customer's pages say of them on every side. */
export interface ViewerProfile extends LoginNames {
  /** The accounts the viewer has a role on, as they were when the request began; the first is the one shown unasked. */
  readonly accounts: readonly Account[];
}

/** An actor lives as long as its request, so a request that asks for several fields reads the profile once. */
const profiles = new WeakMap<Customer, ViewerProfile | Promise<ViewerProfile>>();

/** Keeps a profile that was read together with the actor's session. */
export function rememberProfile(viewer: Customer, profile: ViewerProfile): void {
  profiles.set(viewer, profile);
}

/**
 * The profile of the customer of a session: their own and nobody else's.
 *
 * @throws For a login that is not there.
 */
export function viewViewer(ctx: Pick<Context, 'database'>, viewer: Customer): ViewerProfile | Promise<ViewerProfile> {
  const profile = profiles.get(viewer) ?? readProfile(ctx, viewer);
  profiles.set(viewer, profile);
  return profile;
}

async function readProfile(ctx: Pick<Context, 'database'>, { loginId, roles }: Customer): Promise<ViewerProfile> {
  const [names, accounts] = await Promise.all([
    findLoginNames(ctx.database, loginId),
    selectAccounts(ctx.database, [...roles.keys()]),
  ]);
  if (!names) throw new Error(`Login ${loginId} is not there.`);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return { ...names, accounts: [...roles.keys()].flatMap((id) => byId.get(id) ?? []) };
}
