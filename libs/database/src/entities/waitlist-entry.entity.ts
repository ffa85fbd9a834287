import { defineEntity, p } from '@mikro-orm/core';
import type { WaitlistState } from '@etabli/domain';
import { newId } from '../new-id';
import { Booking } from './booking.entity';
import { Person } from './person.entity';
import { Resource } from './resource.entity';
import { WaitlistOffer } from './waitlist-offer.entity';

const WaitlistEntrySchema = defineEntity({
  name: 'WaitlistEntry',
  tableName: 'waitlist_entry',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').nullable().index(false),
    category: p.text().nullable(),
    startsAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz'),
    state: p.text().$type<WaitlistState>().default('WAITING'),
    offerId: () => p.manyToOne(WaitlistOffer).mapToPk().fieldName('offer_id').nullable(),
    bookingId: () => p.manyToOne(Booking).mapToPk().fieldName('booking_id').nullable().index(false),
    joinedAt: p.datetime().columnType('timestamptz').defaultRaw('clock_timestamp()'),
  },
  checks: [
    { name: 'waitlist_entry_not_empty', expression: 'starts_at < ends_at' },
    { name: 'waitlist_entry_one_target', expression: '(resource_id is null) <> (category is null)' },
    {
      name: 'waitlist_entry_state_known',
      expression: "state in ('WAITING','OFFERED','CLAIMED','EXPIRED','LEFT')",
    },
    { name: 'waitlist_entry_offered_with_offer', expression: "state <> 'OFFERED' or offer_id is not null" },
    { name: 'waitlist_entry_claimed_with_booking', expression: "(state = 'CLAIMED') = (booking_id is not null)" },
  ],
  indexes: [
    {
      name: 'waitlist_entry_once',
      expression:
        "create unique index waitlist_entry_once on waitlist_entry (person_id, coalesce(resource_id::text, category), starts_at, ends_at) where state in ('WAITING','OFFERED')",
    },
    {
      name: 'waitlist_entry_waiting',
      expression:
        "create index waitlist_entry_waiting on waitlist_entry using gist (tstzrange(starts_at, ends_at)) where state = 'WAITING'",
    },
    { name: 'waitlist_entry_person', properties: ['personId', 'startsAt'] },
  ],
});

/** Somebody waiting for a slot of one resource, or of any resource of a category, in the order they joined. */
export class WaitlistEntry extends WaitlistEntrySchema.class {}
WaitlistEntrySchema.setClass(WaitlistEntry);
