import type { ViewDashboardQuery } from '../../gql/graphql.ts';

/** The account as the dashboard asks for it. */
export type DashboardAccount = NonNullable<NonNullable<ViewDashboardQuery['viewer']>['account']>;
