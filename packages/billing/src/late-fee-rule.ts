import type { Day } from '@demarc/database';
import type { LateFeeRule } from './levy-store.ts';
import type { Place } from './rating-facts.ts';

type RuleOfPlace = Pick<LateFeeRule, 'country' | 'region' | 'validFrom' | 'validTo'>;

/** Where an account is as late fees go: at the first of its addresses, in the order of their ids. None: no rule applies. */
export const lateFeePlaceOf = <Found extends Place>(places: readonly Found[] | undefined): Found | undefined =>
  places?.[0];

/**
 * The rule of a place on a day: the region's own before the country's, and the newest of those that hold.
 *
 * @param rules By their first day and their id.
 */
export function lateFeeRuleOf<Rule extends RuleOfPlace>(
  rules: readonly Rule[],
  { country, region }: Pick<Place, 'country' | 'region'>,
  day: Day,
): Rule | undefined {
  const holding = rules.filter(
    (rule) => rule.country === country && rule.validFrom <= day && (rule.validTo === null || rule.validTo >= day),
  );
  return (
    holding.findLast((rule) => rule.region === region) ?? holding.findLast((rule) => rule.region === null) ?? undefined
  );
}
