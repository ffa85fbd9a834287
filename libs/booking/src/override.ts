import { hasRole, sentenceOf, type SignedIn } from '@etabli/api-kit';
import { refuseIf, type Refusal } from '@etabli/domain';

export interface Override {
  readonly viewer: SignedIn;
  readonly reason: string | null;
}

/**
 * Refuses unless every reason may be overridden by the viewer, who gives why.
 *
 * @returns the codes gone through, none when there was nothing to override
 * @throws Refused with the reasons that stand
 */
export function refuseUnlessOverridden(refusals: readonly Refusal[], { viewer, reason }: Override): string[] {
  const stands = (refusal: Refusal): boolean =>
    reason === null || !hasRole(viewer, ...(sentenceOf(refusal).overridableBy ?? []));
  refuseIf(refusals.filter(stands));
  return refusals.map((refusal) => refusal.code);
}
