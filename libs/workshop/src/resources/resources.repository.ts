import { newId } from '@etabli/database';
import { checkResource, notFound, type CommonRefusal, type Refusal } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ResourceFields } from './resource-schema';

export interface LockedResource {
  readonly id: string;
  readonly name: string;
  readonly poleId: string;
  readonly inService: boolean;
}

/** Columns a manager edits, in the order of {@link valuesOf}. */
const COLUMNS = [
  'pole_id',
  'name',
  'kind',
  'category',
  'description',
  'technical_sheet',
  'dangerous',
  'bookable',
  'required_habilitation_id',
  'required_level',
  'grid_minutes',
  'minimum_minutes',
  'maximum_minutes',
  'buffer_minutes',
  'notice_minutes',
  'horizon_days',
  'cancellation_deadline_minutes',
] as const;

const valuesOf = (fields: ResourceFields): unknown[] => [
  fields.poleId,
  fields.name,
  fields.kind,
  fields.category,
  fields.description,
  fields.technicalSheet,
  fields.dangerous,
  fields.bookable,
  fields.requiredHabilitationId,
  fields.requiredLevel,
  fields.rules.gridMinutes,
  fields.rules.minimumMinutes,
  fields.rules.maximumMinutes,
  fields.rules.bufferMinutes,
  fields.rules.noticeMinutes,
  fields.rules.horizonDays,
  fields.rules.cancellationDeadlineMinutes,
];

/** Columns that stay as they are when left out. */
const SAFETY = [
  'adults_only = coalesce(?, adults_only)',
  'needs_approval = coalesce(?, needs_approval)',
  'check_in_minutes = case when ? then ?::int else check_in_minutes end',
  // asked for from now on: what began before is not judged by it
  'check_in_since = case when not ? then check_in_since when ?::int is not null then coalesce(check_in_since, now()) end',
] as const;

const safetyOf = ({ adultsOnly, needsApproval, checkInMinutes }: ResourceFields): unknown[] => [
  adultsOnly ?? null,
  needsApproval ?? null,
  ...[checkInMinutes !== undefined, checkInMinutes ?? null],
  ...[checkInMinutes !== undefined, checkInMinutes ?? null],
];

/** Writes resources; the row lock is the one bookings take, so that an edit and a booking wait for each other. */
@Injectable()
export class ResourcesRepository {
  /** @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<LockedResource> {
    const [resource] = await em.execute<LockedResource[]>(
      'select id, name, pole_id as "poleId", in_service as "inService" from resource where id = ? for update',
      [id],
    );
    if (!resource) throw notFound('resource');
    return resource;
  }

  /** What forbids these fields, the pole and the habilitation they name included. */
  async check(em: SqlEntityManager, fields: ResourceFields): Promise<Refusal[]> {
    const [known] = await em.execute<{ pole: boolean; habilitation: boolean }[]>(
      `select exists (select from pole where id = ?) as pole,
         (?::uuid is null or exists (select from habilitation_type where id = ?::uuid)) as habilitation`,
      [fields.poleId, fields.requiredHabilitationId, fields.requiredHabilitationId],
    );
    const absent = (what: string, isKnown = false): CommonRefusal[] => (isKnown ? [] : [{ code: 'NOT_FOUND', what }]);
    return [
      ...absent('poleId', known?.pole),
      ...absent('requiredHabilitationId', known?.habilitation),
      ...checkResource(fields),
    ];
  }

  /** Adds it at the end of its pole. */
  async add(em: SqlEntityManager, fields: ResourceFields): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into resource (id, ${COLUMNS.join(', ')}, position) values (?, ${COLUMNS.map(() => '?').join(', ')},
         (select coalesce(max(position), 0) + 1 from resource where pole_id = ?))`,
      [id, ...valuesOf(fields), fields.poleId],
    );
    await em.execute(`update resource set ${SAFETY.join(', ')} where id = ?`, [...safetyOf(fields), id]);
    return id;
  }

  async edit(em: SqlEntityManager, id: string, fields: ResourceFields): Promise<void> {
    const columns = [...COLUMNS.map((column) => `${column} = ?`), ...SAFETY];
    await em.execute(`update resource set ${columns.join(', ')} where id = ?`, [
      ...valuesOf(fields),
      ...safetyOf(fields),
      id,
    ]);
  }

  /** Confirmed bookings not over yet, of the resource and of those that do not run without it. */
  async bookingsToCome(em: SqlEntityManager, id: string, now: number): Promise<string[]> {
    const rows = await em.execute<{ id: string }[]>(
      `select id from booking where state <> 'CANCELLED' and ends_at > ? and (resource_id = ?::uuid
         or resource_id in (select d.resource_id from resource_dependency d where d.needs_resource_id = ?::uuid))
       order by starts_at, id`,
      [new Date(now), id, id],
    );
    return rows.map((row) => row.id);
  }
}
