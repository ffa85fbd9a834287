/**
 * A refusal is data: the reason why the rules forbid an act. Each carries a stable `code` and whatever a screen needs to help
 * (the sentence, who may override and the remedy are looked up by code outside of the domain).
 */
export interface Refusal {
  readonly code: string;
}

/** Thrown by use cases, so that nothing written before a "no" can commit; turned into `payload.refusals` at the edge. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
    this.name = 'Refused';
  }
}

/** Throws {@link Refused} with all reasons at once when there is at least one. */
export function refuseIf(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}
