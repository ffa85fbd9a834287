import { defineEntity, p } from '@mikro-orm/core';
import type { BookingState } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Resource } from './resource.entity';

const BookingSchema = defineEntity({
  name: 'Booking',
  tableName: 'booking',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').index(false),
    startsAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz'),
    state: p.text().$type<BookingState>().default('CONFIRMED'),
    note: p.text().nullable(),
    bookedById: () => p.manyToOne(Person).mapToPk().fieldName('booked_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    cancelledAt: p.datetime().columnType('timestamptz').nullable(),
    cancelledById: () => p.manyToOne(Person).mapToPk().fieldName('cancelled_by_id').nullable().index(false),
    cancelReason: p.text().nullable(),
    overrideReason: p.text().nullable(),
    revision: p.integer().default(0),
    overlapAllowed: p.boolean().default(false),
  },
  checks: [
    { name: 'booking_not_empty', expression: 'starts_at < ends_at' },
    { name: 'booking_state_known', expression: "state in ('CONFIRMED','CANCELLED')" },
    { name: 'booking_cancelled_when', expression: "(state = 'CANCELLED') = (cancelled_at is not null)" },
    { name: 'booking_note_bounded', expression: 'length(note) <= 500' },
    {
      name: 'booking_own_overlap',
      expression:
        "exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'CONFIRMED' and not overlap_allowed)",
    },
  ],
  indexes: [
    { name: 'booking_person_starts', properties: ['personId', 'startsAt'] },
    { name: 'booking_resource_starts', properties: ['resourceId', 'startsAt'] },
  ],
});

/** A slot of a resource taken by a member. The time it blocks is in `occupation`. */
export class Booking extends BookingSchema.class {}
BookingSchema.setClass(Booking);
