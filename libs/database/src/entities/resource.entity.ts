import { defineEntity, p } from '@mikro-orm/core';
import type { HabilitationLevel, ResourceKind } from '@etabli/domain';
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
    { name: 'resource_level_known', expression: "required_level in ('ACCOMPANIED','AUTONOMOUS','TRAINER')" },
  ],
  uniques: [{ name: 'resource_name_unique', properties: ['name'] }],
});

/** Anything booked by time: machine, room, vehicle, workstation, with its booking rules. */
export class Resource extends ResourceSchema.class {}
ResourceSchema.setClass(Resource);
