import type { BookableResource, BookingFacts } from './booking-facts';
import { hoursAreIncluded, usablePacks } from './hour-charges';
import { personMustHoldHabilitation } from './rules/person-must-hold-habilitation.rule';

export const REQUIREMENT_CODES = ['ACCOUNT', 'MEMBERSHIP', 'HABILITATION', 'IN_SERVICE'] as const;
export type RequirementCode = (typeof REQUIREMENT_CODES)[number];

/** One line of what it takes to use a resource. */
export interface RequirementPoint {
  readonly code: RequirementCode;
  readonly met: boolean;
  readonly resource: BookableResource;
}

/** What it takes to use a resource on the day of the slot, each point held or not: the same rules as a booking, said beforehand. */
export function requirementsOf(facts: BookingFacts): RequirementPoint[] {
  const { resource, person } = facts;
  const point = (code: RequirementCode, met: boolean): RequirementPoint => ({ code, met, resource });
  return [
    point('ACCOUNT', person.active && person.heldFor === null),
    point('MEMBERSHIP', hoursAreIncluded(facts) || usablePacks(facts).length > 0),
    ...(resource.requiredHabilitation ? [point('HABILITATION', personMustHoldHabilitation(facts) === undefined)] : []),
    point('IN_SERVICE', resource.inService),
  ];
}
