import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Resource } from './resource.entity';

const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** SHA-256 of the secret in the address, in hexadecimal: who reads the database cannot read calendars. */
    secretHash: p.text().unique('calendar_feed_secret_unique'),
    ownerId: () => p.manyToOne(Person).mapToPk().fieldName('owner_id').index(false),
    /** Null: the owner's own bookings. */
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').nullable().index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  indexes: [
    {
      name: 'calendar_feed_one_of_a_kind',
      expression:
        'create unique index calendar_feed_one_of_a_kind on calendar_feed (owner_id, resource_id) nulls not distinct where revoked_at is null',
    },
  ],
});

/** A secret address at which a calendar program reads one's bookings, or when a resource is taken. */
export class CalendarFeed extends CalendarFeedSchema.class {}
CalendarFeedSchema.setClass(CalendarFeed);
