/**
 * Why an operation bears the VAT it bears. Rates and wordings change with the law; these reasons do not.
 * OUT_OF_SCOPE: what repairs a damage pays for nothing supplied (BOI-TVA-BASE-10-10-10).
 */
export const VAT_KINDS = [
  'STANDARD',
  'INTERMEDIATE',
  'REDUCED',
  'TRAINING_EXEMPT',
  'FRANCHISE',
  'OUT_OF_SCOPE',
] as const;
export type VatKind = (typeof VAT_KINDS)[number];

/** Category of VAT of EN 16931 (UNTDID 5305): taxed, exempt, outside the scope. */
export type VatCategory = 'S' | 'E' | 'O';
