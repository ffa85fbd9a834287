import { plainText } from '@etabli/database';
import type { HabilitationLevel, ResourceKind, ResourceRules } from '@etabli/domain';

export interface ResourceRow {
  readonly id: string;
  readonly poleId: string;
  readonly requiredHabilitationId: string | null;
  readonly name: string;
  readonly kind: ResourceKind;
  readonly category: string;
  readonly description: string;
  readonly technicalSheet: string;
  readonly photoUrl: string | null;
  readonly inService: boolean;
  readonly outOfServiceReason: string | null;
  readonly outOfServiceSince: string | null;
  readonly dangerous: boolean;
  readonly bookable: boolean;
  readonly adultsOnly: boolean;
  readonly needsApproval: boolean;
  readonly checkInMinutes: number | null;
  readonly requiredLevel: HabilitationLevel | null;
  readonly rules: ResourceRules;
  /** Where the resource stands in lists: pole, own rank, name without accents. */
  readonly polePosition: number;
  readonly position: number;
  readonly sortName: string;
}

export const SORT_NAME = plainText('r.name');

/** Order of every list of resources; the id settles what is left. */
export const RESOURCE_ORDER = `p.position, r.position, ${SORT_NAME}, r.id`;

/** Selects {@link ResourceRow}s: add `where` and `order by`. chr(63) is the question mark, which would be read as a parameter. */
export const RESOURCE = `select r.id, r.pole_id as "poleId", r.name, r.kind, r.category, r.description,
    r.technical_sheet as "technicalSheet", r.in_service as "inService", r.out_of_service_reason as "outOfServiceReason",
    r.out_of_service_since as "outOfServiceSince",
    r.dangerous, r.bookable, r.adults_only as "adultsOnly", r.needs_approval as "needsApproval",
    r.check_in_minutes as "checkInMinutes", r.required_habilitation_id as "requiredHabilitationId", r.required_level as "requiredLevel",
    '/files/resources/' || r.id || '/photo' || chr(63) || 'v=' || r.photo_key as "photoUrl",
    json_build_object('gridMinutes', r.grid_minutes, 'minimumMinutes', r.minimum_minutes, 'maximumMinutes', r.maximum_minutes,
      'bufferMinutes', r.buffer_minutes, 'noticeMinutes', r.notice_minutes, 'horizonDays', r.horizon_days,
      'cancellationDeadlineMinutes', r.cancellation_deadline_minutes) as rules,
    p.position as "polePosition", r.position, ${SORT_NAME} as "sortName"
  from resource r join pole p on p.id = r.pole_id`;
