import type { Household } from '../household.ts';
import { danaWhitfield } from './dana-whitfield.ts';
import { householdsOfOtherPeople } from './other-people.ts';
import { householdsInOtherStates } from './other-states.ts';
import { unregisteredHouseholds } from './unregistered.ts';

export const demoHouseholds: readonly Household[] = [
  danaWhitfield,
  ...householdsInOtherStates,
  ...householdsOfOtherPeople,
  ...unregisteredHouseholds,
];

export { unregisteredHouseholds };
