import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const UsageSnapshotSchema = defineEntity({
  name: 'UsageSnapshot',
  tableName: 'usage_snapshot',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    startsOn: p.date(),
    endsOn: p.date().unique('usage_snapshot_once'),
    threshold: p.integer(),
    computedAt: p.datetime().columnType('timestamptz'),
  },
  checks: [{ name: 'usage_snapshot_days_ordered', expression: 'starts_on < ends_on' }],
});

/** Figures of the twelve months before a day, frozen when that day came. Append-only. */
export class UsageSnapshot extends UsageSnapshotSchema.class {}
UsageSnapshotSchema.setClass(UsageSnapshot);
