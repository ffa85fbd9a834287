import { defineEntity, p } from '@mikro-orm/core';
import { Partner } from './partner.entity';
import { Person } from './person.entity';
import { UsageSnapshot } from './usage-snapshot.entity';

const PartnerQueryLogSchema = defineEntity({
  name: 'PartnerQueryLog',
  tableName: 'partner_query_log',
  properties: {
    id: p.bigint().primary().autoincrement().$type<string>(),
    at: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    partnerId: () => p.manyToOne(Partner).mapToPk().fieldName('partner_id').nullable(),
    snapshotId: () => p.manyToOne(UsageSnapshot).mapToPk().fieldName('snapshot_id').nullable(),
  },
});

/** Who read the statistics, for which partner, when, and which ones. Append-only. */
export class PartnerQueryLog extends PartnerQueryLogSchema.class {}
PartnerQueryLogSchema.setClass(PartnerQueryLog);
