import type { BookableResource, BookingFacts } from './booking-facts';
import type { BookingRuleRefusal } from './refusals';
import { membershipMustCoverTheSlot } from './rules/membership-must-cover-the-slot.rule';
import { personMustBeActive } from './rules/person-must-be-active.rule';
import { personMustHoldHabilitation } from './rules/person-must-hold-habilitation.rule';
import { personMustNotBeOnHold } from './rules/person-must-not-be-on-hold.rule';
import { resourceMustBeInService } from './rules/resource-must-be-in-service.rule';

export const REQUIREMENT_CODES = ['ACCOUNT', 'MEMBERSHIP', 'HABILITATION', 'IN_SERVICE'] as const;
export type RequirementCode = (typeof REQUIREMENT_CODES)[number];

/** One line of what it takes to use a resource; held when nothing refuses it. */
export interface RequirementPoint {
  readonly code: RequirementCode;
  readonly resource: BookableResource;
  readonly refusal: BookingRuleRefusal | undefined;
}

/** What it takes to use a resource in the slot, each point held or not: the rules of booking that no other slot would mend. */
export function requirementsOf(facts: BookingFacts): RequirementPoint[] {
  const { resource } = facts;
  const point = (code: RequirementCode, refusal: BookingRuleRefusal | undefined) => ({ code, resource, refusal });
  return [
    point('ACCOUNT', personMustBeActive(facts) ?? personMustNotBeOnHold(facts)),
    point('MEMBERSHIP', membershipMustCoverTheSlot(facts)),
    ...(resource.requiredHabilitation ? [point('HABILITATION', personMustHoldHabilitation(facts))] : []),
    point('IN_SERVICE', resourceMustBeInService(facts)),
  ];
}
