import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const QueuedJobSchema = defineEntity({
  name: 'QueuedJob',
  tableName: 'queued_job',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    name: p.text(),
    /** Of the jobs that wait, one at most has this name and this key. */
    key: p.text().nullable(),
    payload: p.json<Record<string, unknown>>(),
    /** Not to be run before this; a job in hand or failed is put off. `-infinity`: at once, whatever the clock. */
    runAt: p.datetime().columnType('timestamptz'),
    attempts: p.integer().default(0),
    lastError: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    /** Given up: kept with its error until somebody looks. */
    deadAt: p.datetime().columnType('timestamptz').nullable(),
  },
  indexes: [
    {
      name: 'queued_job_due',
      expression: 'create index queued_job_due on queued_job (run_at, id) where dead_at is null',
    },
    {
      name: 'queued_job_key_unique',
      expression:
        'create unique index queued_job_key_unique on queued_job (name, key) where dead_at is null and key is not null',
    },
  ],
});

/** Work that was promised in a transaction and is still to be done. What is done leaves the table. */
export class QueuedJob extends QueuedJobSchema.class {}
QueuedJobSchema.setClass(QueuedJob);
