import type { HabilitationLevel } from '@etabli/domain';

export interface HabilitationTypeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validityMonths: number | null;
  readonly unusedMonths: number | null;
}

export interface HabilitationRow {
  readonly id: string;
  readonly personId: string;
  readonly type: HabilitationTypeRow;
  readonly level: HabilitationLevel;
  readonly grantedAt: string;
  readonly grantedBy: string;
  /** The months without a use counted. */
  readonly validUntil: string | null;
  readonly endsBy: 'DATE' | 'NON_USE' | null;
  readonly lastUsedAt: string | null;
  readonly evidence: string | null;
  readonly trainingSessionId: string | null;
  readonly safetySheet: { readonly versionId: string; readonly number: number; readonly about: string } | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly revocationReason: string | null;
}

/** A type of habilitation, as JSON, from the table `t`. */
export const TYPE_AS_JSON = `json_build_object('id', t.id, 'code', t.code, 'name', t.name,
  'validityMonths', t.validity_months, 'unusedMonths', t.unused_months)`;

/** Columns of a {@link HabilitationRow} from `LEDGER`. */
export const HABILITATION_COLUMNS = `g.id, g.person_id as "personId", g.level, g.granted_at as "grantedAt",
  b.first_name || ' ' || b.last_name as "grantedBy", validity.until as "validUntil",
  case when validity.until is distinct from g.valid_until then 'NON_USE' when g.valid_until is not null then 'DATE' end as "endsBy",
  case when t.unused_months is not null then habilitation_last_used(g.person_id, g.type_id, known.at) end as "lastUsedAt",
  g.evidence, g.training_session_id as "trainingSessionId",
  (select json_build_object('versionId', s.id, 'number', s.number, 'about', coalesce(s.category, r.name))
    from safety_sheet_version s left join resource r on r.id = s.resource_id where s.id = g.safety_sheet_version_id) as "safetySheet", v.revoked_at as "revokedAt",
  w.first_name || ' ' || w.last_name as "revokedBy", v.reason as "revocationReason", ${TYPE_AS_JSON} as type`;
