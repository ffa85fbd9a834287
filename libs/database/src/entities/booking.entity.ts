import { defineEntity, p } from '@mikro-orm/core';
import type { Approval, BookingState } from '@etabli/domain';
import { newId } from '../new-id';
import { BookingSeries } from './booking-series.entity';
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
    /** The last revision its person was told of; null: none yet. */
    announcedRevision: p.integer().nullable(),
    overlapAllowed: p.boolean().default(false),
    /** Decided when the slot is taken: at short notice hours are free for all. */
    countsInQuota: p.boolean().default(true),
    /** Staff let it go through the quotas. */
    quotaAllowed: p.boolean().default(false),
    seriesId: () => p.manyToOne(BookingSeries).mapToPk().fieldName('series_id').nullable().index(false),
    /** The civil day the rule of its series gave, wherever it was moved since. */
    occurrenceOn: p.date().nullable(),
    /** Null: none was needed. */
    approval: p.text().$type<Approval>().nullable(),
    approvalAt: p.datetime().columnType('timestamptz').nullable(),
    approvalById: () => p.manyToOne(Person).mapToPk().fieldName('approval_by_id').nullable().index(false),
    checkedInAt: p.datetime().columnType('timestamptz').nullable(),
    releasedAt: p.datetime().columnType('timestamptz').nullable(),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
    /** The end as booked, once the slot was shortened by finishing early or by release. */
    bookedUntil: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'booking_not_empty', expression: 'starts_at < ends_at' },
    { name: 'booking_state_known', expression: "state in ('REQUESTED','CONFIRMED','CANCELLED')" },
    { name: 'booking_cancelled_when', expression: "(state = 'CANCELLED') = (cancelled_at is not null)" },
    { name: 'booking_approval_known', expression: "approval in ('ASKED','GIVEN','DECLINED','LAPSED')" },
    { name: 'booking_requested_until_decided', expression: "state <> 'REQUESTED' or approval = 'ASKED'" },
    { name: 'booking_occurrence_of_series', expression: '(series_id is null) = (occurrence_on is null)' },
    {
      name: 'booking_released_or_used',
      expression: 'released_at is null or (checked_in_at is null and finished_at is null)',
    },
    {
      name: 'booking_shortened_when',
      expression:
        'booked_until is null or (booked_until >= ends_at and (released_at is not null or finished_at is not null))',
    },
    { name: 'booking_note_bounded', expression: 'length(note) <= 500' },
    {
      name: 'booking_own_overlap',
      expression:
        "exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED' and not overlap_allowed)",
    },
  ],
  indexes: [
    { name: 'booking_person_starts', properties: ['personId', 'startsAt'] },
    { name: 'booking_resource_starts', properties: ['resourceId', 'startsAt'] },
    {
      name: 'booking_last_use',
      expression: 'create index booking_last_use on booking (person_id, resource_id, starts_at)',
    },
    {
      name: 'booking_to_announce',
      expression:
        'create index booking_to_announce on booking (ends_at) where announced_revision is distinct from revision',
    },
    {
      name: 'booking_starts_confirmed',
      expression: "create index booking_starts_confirmed on booking (starts_at) where state = 'CONFIRMED'",
    },
    {
      name: 'booking_series_occurrences',
      expression: 'create index booking_series_occurrences on booking (series_id) where series_id is not null',
    },
    {
      name: 'booking_requested',
      expression: "create index booking_requested on booking (starts_at) where state = 'REQUESTED'",
    },
  ],
});

/** A slot of a resource taken by a member. The time it blocks is in `occupation`. */
export class Booking extends BookingSchema.class {}
BookingSchema.setClass(Booking);
