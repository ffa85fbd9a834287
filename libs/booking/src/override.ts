import { hasRole, sentenceOf, type SignedIn } from '@etabli/api-kit';
import { refuseIf, type Refusal } from '@etabli/domain';

export interface Override {
  readonly viewer: SignedIn;
  readonly reason: string | null;
}

/** Tells which refusals forbid all the same: every one, but those the viewer may go through by giving why. */
export const standingAgainst =
  ({ viewer, reason }: Override) =>
  (refusal: Refusal): boolean =>
    reason === null || !hasRole(viewer, ...(sentenceOf(refusal).overridableBy ?? []));

/**
 * Refuses unless every reason may be overridden by the viewer, who gives why.
 *
 * @returns the codes gone through, none when there was nothing to override
 * @throws Refused with the reasons that stand
 */
export function refuseUnlessOverridden(refusals: readonly Refusal[], override: Override): string[] {
  refuseIf(refusals.filter(standingAgainst(override)));
  return refusals.map((refusal) => refusal.code);
}
