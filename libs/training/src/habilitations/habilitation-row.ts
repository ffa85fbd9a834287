import type { HabilitationLevel } from '@etabli/domain';

export interface HabilitationTypeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface HabilitationRow {
  readonly id: string;
  readonly personId: string;
  readonly type: HabilitationTypeRow;
  readonly level: HabilitationLevel;
  readonly grantedAt: string;
  readonly grantedBy: string;
  readonly validUntil: string | null;
  readonly evidence: string | null;
}

export const HABILITATION_COLUMNS = `g.id, g.person_id as "personId", g.level, g.granted_at as "grantedAt",
  g.valid_until as "validUntil", g.evidence, b.first_name || ' ' || b.last_name as "grantedBy",
  json_build_object('id', t.id, 'code', t.code, 'name', t.name) as type`;

export const HABILITATION_TABLES = `habilitation_grant g join habilitation_type t on t.id = g.type_id
  join person b on b.id = g.granted_by_id`;
