export type BusinessRefusal =
  | { readonly code: 'SIRET_NOT_VALID' }
  | { readonly code: 'SIRET_ALREADY_REGISTERED' }
  | { readonly code: 'NAF_CODE_NOT_VALID' }
  | { readonly code: 'NAFA_CODE_NOT_VALID' }
  /** The craft is another than the activity: NAFA begins with NAF. */
  | { readonly code: 'NAFA_NOT_OF_THIS_NAF' }
  | { readonly code: 'POSTAL_CODE_NOT_VALID' }
  | { readonly code: 'VAT_NUMBER_NOT_OF_THIS_SIRET'; readonly expected: string }
  | { readonly code: 'ALREADY_IN_A_BUSINESS'; readonly businessName: string };
