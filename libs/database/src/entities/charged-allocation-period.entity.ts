import type { Reckoning } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { Allocation } from './allocation.entity';

const ChargedAllocationPeriodSchema = defineEntity({
  name: 'ChargedAllocationPeriod',
  tableName: 'charged_allocation_period',
  properties: {
    allocationId: () => p.manyToOne(Allocation).mapToPk().fieldName('allocation_id').primary().index(false),
    startsOn: p.date().primary(),
    version: p.smallint().primary(),
    reckoning: p.json<Reckoning>(),
    chargedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [{ name: 'charged_allocation_period_version_counts', expression: 'version >= 1' }],
});

/** Ledger, append-only: how a period of an allocation was counted each time it was invoiced or mended. */
export class ChargedAllocationPeriod extends ChargedAllocationPeriodSchema.class {}
ChargedAllocationPeriodSchema.setClass(ChargedAllocationPeriod);
