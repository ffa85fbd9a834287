import { defineEntity, p } from '@mikro-orm/core';
import type { NotificationType } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    type: p.text().$type<NotificationType>(),
    title: p.text(),
    body: p.text(),
    /** Where in the web application this leads. */
    path: p.text(),
    dedupeKey: p.text().unique('notification_dedupe_unique'),
    /** Kept for the record, but not shown to who asked not to see this type. */
    inApp: p.boolean().default(true),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    readAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    {
      name: 'notification_texts_bounded',
      expression: 'length(title) between 1 and 200 and length(body) <= 2000 and length(dedupe_key) <= 200',
    },
    { name: 'notification_path_inside', expression: "path like '/%' and path not like '//%' and length(path) <= 200" },
  ],
  indexes: [
    { name: 'notification_person_created', properties: ['personId', 'createdAt', 'id'] },
    {
      name: 'notification_unread',
      expression: 'create index notification_unread on notification (person_id) where read_at is null and in_app',
    },
  ],
});

/** Something a person was told, once: the key refuses a second telling, whatever was run again. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
