/** What can be wrong with publishing or accepting a text that is accepted version by version. */
export type AgreementRefusal =
  /** The version read is no longer the one to accept. */
  | { readonly code: 'AGREEMENT_TEXT_REPLACED'; readonly version: number }
  | { readonly code: 'AGREEMENT_NOT_CHANGED' }
  | { readonly code: 'AGREEMENT_DAY_PASSED' }
  /** Another version, later to come, would at once replace this one. */
  | { readonly code: 'AGREEMENT_DAY_BEFORE_THE_LAST'; readonly day: string };
