import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Booking } from './booking.entity';
import { Person } from './person.entity';
import { Resource } from './resource.entity';

const UsageSessionSchema = defineEntity({
  name: 'UsageSession',
  tableName: 'usage_session',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    bookingId: () => p.manyToOne(Booking).mapToPk().fieldName('booking_id'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').index(false),
    startedAt: p.datetime().columnType('timestamptz'),
    stoppedAt: p.datetime().columnType('timestamptz').nullable(),
    closedBySystem: p.boolean().default(false),
  },
  checks: [
    { name: 'usage_session_ordered', expression: 'stopped_at >= started_at' },
    { name: 'usage_session_closed_when_stopped', expression: 'stopped_at is not null or not closed_by_system' },
  ],
  indexes: [
    {
      name: 'usage_session_one_running',
      expression:
        'create unique index usage_session_one_running on usage_session (booking_id) where stopped_at is null',
    },
    { name: 'usage_session_resource_started', properties: ['resourceId', 'startedAt'] },
  ],
});

/** Real use of a resource, apart from what was booked: hours used are counted from here. */
export class UsageSession extends UsageSessionSchema.class {}
UsageSessionSchema.setClass(UsageSession);
