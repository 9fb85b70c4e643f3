import type { MemberRole } from '../../gql/graphql.ts';

interface RoleViewer {
  accounts: readonly { id: string; viewerRole: MemberRole | null }[];
}

/** What the viewer is to an account. Null: nothing. */
export const roleOn = (viewer: RoleViewer, account: { id: string }): MemberRole | null =>
  viewer.accounts.find(({ id }) => id === account.id)?.viewerRole ?? null;

/**
 * Spares who may only look every way that ends in a refusal. The API decides; this only says what is shown.
 *
 * @returns False for the role `VIEWER`.
 */
export const mayAct = (viewer: RoleViewer, account: { id: string }): boolean => roleOn(viewer, account) !== 'VIEWER';
