import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { query } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { accountCookieName } from './account-cookie.ts';

/** The part of a page's document that every page has. */
interface AccountPage {
  viewer: { account: object | null } | null;
}

type ViewerOf<Result extends AccountPage> = NonNullable<Result['viewer']>;
type AccountOf<Result extends AccountPage> = NonNullable<ViewerOf<Result>['account']>;

interface AccountAnswer<Result extends AccountPage> {
  data: Result;
  viewer: ViewerOf<Result>;
  account: AccountOf<Result>;
}

/**
 * Asks for a page about one account: the one chosen in the switcher, else the first. The cookie is a wish and no proof;
 * the API gives only accounts of the viewer.
 *
 * @returns The answer, with the two parts that every page needs taken out and known to be there.
 */
export async function queryAccount<
  Result extends AccountPage,
  Variables extends { accountId?: string | number | null },
>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'accountId'>,
): Promise<AccountAnswer<Result>> {
  const accountId = (await cookies()).get(accountCookieName)?.value ?? null;
  const data = await query(document, { ...variables, accountId } as Variables);
  if (!data.viewer) redirect(paths.signIn);
  if (!data.viewer.account) redirect(paths.noAccount);
  return { data, viewer: data.viewer as ViewerOf<Result>, account: data.viewer.account as AccountOf<Result> };
}
