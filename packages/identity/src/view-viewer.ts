import type { Actor, Context } from '@demarc/database';
import { findLoginProfile, type LoginProfile } from './login-store.ts';

type Customer = Extract<Actor, { kind: 'customer' }>;

/** An actor lives as long as its request, so a request that asks for several fields reads the profile once. */
const profiles = new WeakMap<Customer, LoginProfile | Promise<LoginProfile>>();

/** Keeps a profile that was read together with the actor's session. */
export function rememberProfile(viewer: Customer, profile: LoginProfile): void {
  profiles.set(viewer, profile);
}

/**
 * The profile of the customer of a session: their own and nobody else's.
 *
 * @throws For a login without an account, which cannot be made.
 */
export function viewViewer(ctx: Pick<Context, 'database'>, viewer: Customer): LoginProfile | Promise<LoginProfile> {
  const profile = profiles.get(viewer) ?? readProfile(ctx, viewer.loginId);
  profiles.set(viewer, profile);
  return profile;
}

async function readProfile(ctx: Pick<Context, 'database'>, loginId: string): Promise<LoginProfile> {
  const profile = await findLoginProfile(ctx.database, loginId);
  if (!profile) throw new Error(`Login ${loginId} belongs to no account.`);
  return profile;
}
