import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import type { RiskFacts } from './risk-signals.ts';

const elsewhereMs = 10 * 60_000;
/** Wrong tries that were longer ago are no sign: a lane's count does not fall by itself. */
const wrongMs = 60 * 60_000;
const recoveredMs = 24 * 60 * 60_000;

/**
 * What the rows tell of a sign-in that is about to begin.
 *
 * @param place NULL: unknown, which makes no signal of places.
 */
export async function selectRiskFacts(
  database: Database,
  { loginId, place, at }: { loginId: string; place: string | null; at: Date },
): Promise<Omit<RiskFacts, 'isNewDevice'>> {
  const before = (ms: number) => new Date(at.getTime() - ms).toISOString();
  const [row] = await database.execute<{ [Fact in keyof Omit<RiskFacts, 'isNewDevice'>]: RiskFacts[Fact] }>(sql`
    select
      exists (select from session where login_id = ${loginId} and assurance = 'full' and place <> ${place}::text)
        and not exists (select from session where login_id = ${loginId} and assurance = 'full' and place = ${place}::text) as "isNewPlace",
      exists (select from session where login_id = ${loginId} and assurance = 'full' and place <> ${place}::text
        and created_at > ${before(elsewhereMs)}::timestamptz) as "isElsewhere",
      (select coalesce(sum(wrong_in_a_row), 0)::int from secret_budget where subject_id = ${loginId}
        and updated_at > ${before(wrongMs)}::timestamptz) as "wrongJustBefore",
      exists (select from security_event where login_id = ${loginId} and kind = 'password-reset'
        and at > ${before(recoveredMs)}::timestamptz) as "isRecentlyRecovered"`);
  if (!row) throw new Error('The statement gives one row.');
  return row;
}
