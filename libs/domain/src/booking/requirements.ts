import type { BookableResource, BookingFacts } from './booking-facts';
import type { BookingRuleRefusal } from './refusals';
import { dependenciesMustBeInService } from './rules/dependencies-must-be-in-service.rule';
import { documentsMustBeValidOnTheDay } from './rules/documents-must-be-valid-on-the-day.rule';
import { houseRulesMustBeAccepted } from './rules/house-rules-must-be-accepted.rule';
import { membershipMustCoverTheSlot } from './rules/membership-must-cover-the-slot.rule';
import { minorsMustNotUseTheResource } from './rules/minors-must-not-use-the-resource.rule';
import { noShowRestrictionMustBeOver } from './rules/no-show-restriction-must-be-over.rule';
import { paymentsMustNotBeInArrears } from './rules/payments-must-not-be-in-arrears.rule';
import { personMustBeActive } from './rules/person-must-be-active.rule';
import { personMustHoldHabilitation } from './rules/person-must-hold-habilitation.rule';
import { personMustNotBeOnHold } from './rules/person-must-not-be-on-hold.rule';
import { resourceMustBeInService } from './rules/resource-must-be-in-service.rule';
import { safetySheetMustBeAccepted } from './rules/safety-sheet-must-be-accepted.rule';

export const REQUIREMENT_CODES = [
  'ACCOUNT',
  'MEMBERSHIP',
  'PAYMENTS',
  'DOCUMENT',
  'HOUSE_RULES',
  'HABILITATION',
  'SAFETY_SHEET',
  'ADULT',
  'IN_SERVICE',
  'DEPENDENCY',
] as const;
export type RequirementCode = (typeof REQUIREMENT_CODES)[number];

/** One line of what it takes to use a resource; held when nothing refuses it. */
export interface RequirementPoint {
  readonly code: RequirementCode;
  readonly resource: BookableResource;
  /** Which document, sheet or dependency, when there may be several. */
  readonly about: string | null;
  readonly refusal: BookingRuleRefusal | undefined;
}

/**
 * What it takes to use a resource in the slot, each point held or not: the rules of booking that no other slot would mend. A point that
 * the place or the resource does not ask for is not there.
 */
export function requirementsOf(facts: BookingFacts): RequirementPoint[] {
  const { resource, person, membership, papers } = facts;
  const point = (code: RequirementCode, refusal: BookingRuleRefusal | undefined, about: string | null = null) => ({
    code,
    resource,
    about,
    refusal,
  });
  const owes = !person.worksHere && membership.subscriptions.length > 0;
  const account = personMustBeActive(facts) ?? personMustNotBeOnHold(facts) ?? noShowRestrictionMustBeOver(facts);
  return [
    point('ACCOUNT', account),
    point('MEMBERSHIP', membershipMustCoverTheSlot(facts)),
    ...(owes ? [point('PAYMENTS', paymentsMustNotBeInArrears(facts))] : []),
    ...papers.documents.map((document) =>
      point(
        'DOCUMENT',
        documentsMustBeValidOnTheDay(withPapers(facts, { documents: [document] }))[0],
        document.typeName,
      ),
    ),
    ...(papers.houseRules ? [point('HOUSE_RULES', houseRulesMustBeAccepted(facts))] : []),
    ...(resource.requiredHabilitation ? [point('HABILITATION', personMustHoldHabilitation(facts))] : []),
    ...papers.safetySheets.map((sheet) =>
      point('SAFETY_SHEET', safetySheetMustBeAccepted(withPapers(facts, { safetySheets: [sheet] }))[0], sheet.about),
    ),
    ...(resource.adultsOnly ? [point('ADULT', minorsMustNotUseTheResource(facts))] : []),
    point('IN_SERVICE', resourceMustBeInService(facts)),
    ...resource.dependencies.map((dependency) =>
      point('DEPENDENCY', dependenciesMustBeInService(needing(facts, dependency)), dependency.name),
    ),
  ];
}

const withPapers = (facts: BookingFacts, papers: Partial<BookingFacts['papers']>): BookingFacts => ({
  ...facts,
  papers: { ...facts.papers, ...papers },
});

const needing = (facts: BookingFacts, dependency: BookableResource['dependencies'][number]): BookingFacts => ({
  ...facts,
  resource: { ...facts.resource, dependencies: [dependency] },
});
