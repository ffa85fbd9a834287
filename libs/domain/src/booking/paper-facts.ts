export const DOCUMENT_STATES = ['MISSING', 'SUBMITTED', 'ACCEPTED', 'REFUSED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What was signed and handed in, as far as this booking asks for it. */
export interface PaperFacts {
  /** Every document required of this person for this resource, the best one handed in. */
  readonly documents: readonly RequiredDocument[];
  /** The version in force; null: there are none. */
  readonly houseRules: Agreement | null;
  /** One for each sheet in force on this resource. */
  readonly safetySheets: readonly SafetySheetAgreement[];
}

export interface RequiredDocument {
  readonly typeId: string;
  readonly typeName: string;
  readonly state: DocumentState;
  /** Last civil day it is good for, itself included; null: it does not expire. */
  readonly validThrough: string | null;
}

/** A text that is accepted version by version. */
export interface Agreement {
  readonly version: number;
  readonly accepted: boolean;
}

export interface SafetySheetAgreement extends Agreement {
  /** The resource or the category it is about. */
  readonly about: string;
}
