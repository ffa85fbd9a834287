import { defineEntity, p } from '@mikro-orm/core';
import { Person } from './person.entity';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.bigint().primary().autoincrement().$type<string>(),
    at: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    actorId: () => p.manyToOne(Person).mapToPk().fieldName('actor_id').nullable(),
    action: p.text(),
    subjectType: p.text().nullable(),
    subjectId: p.uuid().nullable(),
    details: p.json<Record<string, unknown>>().defaultRaw(`'{}'`),
    overrideReason: p.text().nullable(),
  },
  indexes: [
    { name: 'audit_entry_at', properties: ['at', 'id'] },
    { name: 'audit_entry_subject', properties: ['subjectType', 'subjectId'] },
  ],
});

/** What was done, by whom, on what. Append-only. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
