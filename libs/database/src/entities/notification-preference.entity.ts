import { defineEntity, p } from '@mikro-orm/core';
import type { NotificationType } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';

const NotificationPreferenceSchema = defineEntity({
  name: 'NotificationPreference',
  tableName: 'notification_preference',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    type: p.text().$type<NotificationType>(),
    inApp: p.boolean(),
    mail: p.boolean(),
  },
  uniques: [{ name: 'notification_preference_once', properties: ['personId', 'type'] }],
});

/** How a person wants to be told about one type; who never chose has no row. */
export class NotificationPreference extends NotificationPreferenceSchema.class {}
NotificationPreferenceSchema.setClass(NotificationPreference);
