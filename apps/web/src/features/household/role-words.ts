import type { MemberRole } from '../../gql/graphql.ts';

/** What a role is called, and what it may do. */
export const roleWords: Readonly<Record<MemberRole, { label: string; may: string }>> = {
  OWNER: { label: 'Owner', may: 'May do everything, also say who belongs to the account and how it is reached.' },
  MANAGER: { label: 'Manager', may: 'May see everything, pay, store cards, order and write to us.' },
  VIEWER: { label: 'Viewer', may: 'May see bills, usage and services, and change nothing.' },
};

export const roleOptions = (['VIEWER', 'MANAGER', 'OWNER'] as const).map((value) => ({
  value,
  label: roleWords[value].label,
}));
