import type { Household } from '../household.ts';
import { householdsWithChangingServices } from './changing-services.ts';
import { danaWhitfield } from './dana-whitfield.ts';
import { householdsInMoneyStates } from './money-states.ts';
import { householdsOfOtherPeople } from './other-people.ts';
import { householdsPayingAhead } from './paying-ahead.ts';
import { unregisteredHouseholds } from './unregistered.ts';
import { householdsByWayToPay } from './ways-to-pay.ts';

export const demoHouseholds: readonly Household[] = [
  danaWhitfield,
  ...householdsInMoneyStates,
  ...householdsPayingAhead,
  ...householdsByWayToPay,
  ...householdsWithChangingServices,
  ...householdsOfOtherPeople,
  ...unregisteredHouseholds,
];

export { unregisteredHouseholds };
