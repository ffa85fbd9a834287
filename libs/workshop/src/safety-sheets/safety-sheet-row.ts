import type { Language, ProtectiveEquipment } from '@etabli/domain';

/** A version of a safety sheet as screens read one. */
export interface SafetySheetRow {
  readonly id: string;
  readonly resourceId: string | null;
  readonly category: string | null;
  /** The resource or the category it is about. */
  readonly about: string;
  readonly number: number;
  readonly textFr: string;
  /** Empty when there is no translation. */
  readonly textEn: string;
  readonly ppe: ProtectiveEquipment[];
  readonly inForceFrom: string;
  readonly publishedAt: string;
}

/** Columns of {@link SafetySheetRow}, of a sheet called `s`. */
export const SAFETY_SHEET_COLUMNS = `s.id, s.resource_id as "resourceId", s.category,
  coalesce(s.category, (select name from resource where id = s.resource_id)) as about, s.number, s.text_fr as "textFr",
  s.text_en as "textEn", s.ppe, s.in_force_from::text as "inForceFrom", s.published_at as "publishedAt"`;

/** The sheet in force on a resource, and when the viewer accepted it. */
export type SheetInForceRow = SafetySheetRow & { readonly acceptedAt: string | null };

/** Somebody who accepted a sheet, and the trace of the text they had before them. */
export interface SheetAcceptanceRow {
  readonly personId: string;
  readonly displayName: string;
  readonly at: string;
  readonly language: Language;
  readonly textHash: string;
}
