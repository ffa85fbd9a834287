import { defineEntity, p } from '@mikro-orm/core';
import type { HabilitationLevel, ResourceKind, WaitlistPolicy } from '@etabli/domain';
import { newId } from '../new-id';
import { Pole } from './pole.entity';
import { HabilitationType } from './habilitation-type.entity';

const ResourceSchema = defineEntity({
  name: 'Resource',
  tableName: 'resource',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    poleId: () => p.manyToOne(Pole).mapToPk().fieldName('pole_id'),
    name: p.text(),
    kind: p.text().$type<ResourceKind>(),
    category: p.text(),
    description: p.text().default(''),
    technicalSheet: p.text().default(''),
    photoKey: p.text().nullable(),
    dangerous: p.boolean().default(false),
    adultsOnly: p.boolean().default(false),
    bookable: p.boolean().default(true),
    inService: p.boolean().default(true),
    outOfServiceReason: p.text().nullable(),
    outOfServiceSince: p.datetime().columnType('timestamptz').nullable(),
    requiredHabilitationId: () =>
      p.manyToOne(HabilitationType).mapToPk().fieldName('required_habilitation_id').nullable(),
    requiredLevel: p.text().$type<HabilitationLevel>().nullable(),
    gridMinutes: p.integer().default(30),
    minimumMinutes: p.integer().default(30),
    maximumMinutes: p.integer().default(480),
    bufferMinutes: p.integer().default(0),
    noticeMinutes: p.integer().default(0),
    horizonDays: p.integer().default(60),
    cancellationDeadlineMinutes: p.integer().default(120),
    position: p.integer().default(0),
    /** What it stands in: booking that takes this too. */
    parentId: () => p.manyToOne(Resource).mapToPk().fieldName('parent_id').nullable(),
    needsApproval: p.boolean().default(false),
    /** Not checked in so many minutes after its start, a booking is released; null: never. */
    checkInMinutes: p.integer().nullable(),
    /** Since when: what began before is not judged by it. */
    checkInSince: p.datetime().columnType('timestamptz').nullable(),
    /** Short and public, on the sheet of the machine. */
    code: p.text().defaultRaw('new_resource_code()').unique('resource_code_unique'),
    waitlistPolicy: p.text().$type<WaitlistPolicy>().default('ONE_AT_A_TIME'),
    /** How long freed time is kept for who waited. */
    claimMinutes: p.integer().default(30),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'resource_kind_known', expression: "kind in ('MACHINE','ROOM','VEHICLE','WORKSTATION')" },
    { name: 'resource_name_bounded', expression: 'length(trim(name)) between 1 and 120' },
    { name: 'resource_out_of_service_explained', expression: 'in_service or length(trim(out_of_service_reason)) > 0' },
    { name: 'resource_grid_divides_the_day', expression: 'grid_minutes in (5, 10, 15, 20, 30, 60, 120, 240)' },
    {
      name: 'resource_durations_ordered',
      expression:
        'minimum_minutes >= grid_minutes and minimum_minutes <= maximum_minutes and maximum_minutes <= 10080 and minimum_minutes % grid_minutes = 0 and maximum_minutes % grid_minutes = 0',
    },
    {
      name: 'resource_limits_bounded',
      expression:
        'buffer_minutes between 0 and 480 and notice_minutes between 0 and 43200 and horizon_days between 1 and 730 and cancellation_deadline_minutes between 0 and 43200',
    },
    {
      name: 'resource_level_with_habilitation',
      expression: '(required_habilitation_id is null) = (required_level is null)',
    },
    { name: 'resource_not_inside_itself', expression: 'parent_id <> id' },
    {
      name: 'resource_floor_bounded',
      expression: 'check_in_minutes between 5 and 240 and claim_minutes between 5 and 1440',
    },
    { name: 'resource_check_in_since', expression: '(check_in_minutes is null) = (check_in_since is null)' },
    { name: 'resource_code_readable', expression: "code ~ '^[A-Z0-9]{4,12}$'" },
    { name: 'resource_waitlist_policy_known', expression: "waitlist_policy in ('ONE_AT_A_TIME','FIRST_WINS')" },
    { name: 'resource_level_known', expression: "required_level in ('ACCOMPANIED','AUTONOMOUS','TRAINER')" },
  ],
  uniques: [{ name: 'resource_name_unique', properties: ['name'] }],
});

/** Anything booked by time: machine, room, vehicle, workstation, with its booking rules. */
export class Resource extends ResourceSchema.class {}
ResourceSchema.setClass(Resource);
