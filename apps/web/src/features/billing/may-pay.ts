import type { MemberRole } from '../../gql/graphql.ts';

/** Spares a viewer a way that ends in a refusal. The API decides; this only says what is shown. */
export const mayPay = ({ viewerRole }: { viewerRole: MemberRole | null }): boolean => viewerRole !== 'VIEWER';
