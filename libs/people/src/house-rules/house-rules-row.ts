import type { Language } from '@etabli/domain';

/** A version of the house rules as screens read one. */
export interface HouseRulesVersionRow {
  readonly id: string;
  readonly number: number;
  readonly textFr: string;
  /** Empty when there is no translation. */
  readonly textEn: string;
  readonly inForceFrom: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

/** Columns of {@link HouseRulesVersionRow}, of `house_rules_version v` and `person p`. */
export const HOUSE_RULES_COLUMNS = `v.id, v.number, v.text_fr as "textFr", v.text_en as "textEn",
  v.in_force_from::text as "inForceFrom", v.published_at as "publishedAt", p.first_name || ' ' || p.last_name as "publishedBy"`;

/** A version asked of a person, and when they accepted it. */
export interface HouseRulesStandingRow {
  readonly version: HouseRulesVersionRow;
  readonly acceptedAt: string | null;
}

/** Somebody who accepted a version, and the trace of the text they had before them. */
export interface AcceptanceRow {
  readonly personId: string;
  readonly displayName: string;
  readonly at: string;
  readonly language: Language;
  readonly textHash: string;
}
