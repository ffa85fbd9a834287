/** Where a party is; a country as ISO 3166-1 alpha-2. */
export interface PostalAddress {
  readonly line1: string;
  readonly line2: string | null;
  readonly postalCode: string;
  readonly commune: string;
  readonly countryCode: string;
}

interface Party {
  readonly name: string;
  /** Fourteen figures; the SIREN is the first nine. */
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly address: PostalAddress;
  readonly email: string | null;
}

/** Who issues the invoices: the manufacture's legal unit, as it stood on the day. */
export interface Seller extends Party {
  /** « SAS au capital de 10 000 € », « Association loi 1901 » (code de commerce, art. R123-238). */
  readonly legalForm: string;
  /** « RCS Le Puy-en-Velay », « RNA W431234567 »; null for who is registered nowhere. */
  readonly registration: string | null;
  /** Does not charge VAT at all (CGI art. 293 B). */
  readonly franchise: boolean;
  /** Holds the attestation that exempts its trainings (CGI art. 261, 4, 4° a; ann. II, art. 202 A). */
  readonly trainingAttested: boolean;
  /** Owes VAT when it invoices instead of when it is paid (CGI art. 269, 2-c). */
  readonly vatOnDebits: boolean;
  /** Where transfers go. */
  readonly iban: string | null;
  readonly bic: string | null;
}

/** The law says other things to each: late penalties and delays for businesses and public bodies, prices with VAT for persons. */
export const BUYER_KINDS = ['BUSINESS', 'PUBLIC_BODY', 'PERSON'] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

export interface Buyer extends Party {
  readonly kind: BuyerKind;
}
