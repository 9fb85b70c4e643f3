import type { ViewStatementQuery } from '../../../gql/graphql.ts';

type Account = NonNullable<NonNullable<ViewStatementQuery['viewer']>['account']>;

/** What a bill is made of: the same answer that its page shows, and so the same figures. */
export interface Bill {
  readonly account: Pick<Account, 'accountNumber' | 'holderName' | 'timeZone' | 'serviceAddress'>;
  readonly statement: NonNullable<Account['statement']>;
}
