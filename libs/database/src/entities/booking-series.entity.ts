import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Resource } from './resource.entity';

const BookingSeriesSchema = defineEntity({
  name: 'BookingSeries',
  tableName: 'booking_series',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id'),
    rule: p.text(),
    startsOn: p.date(),
    startMinute: p.integer(),
    endMinute: p.integer(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'booking_series_rule_bounded', expression: 'length(rule) between 1 and 200' },
    {
      name: 'booking_series_minutes',
      expression: 'start_minute between 0 and 1439 and end_minute > start_minute and end_minute <= 11520',
    },
  ],
});

/** A slot repeated by a rule in the civil time of the place; minutes count from midnight of the day an occurrence starts on. */
export class BookingSeries extends BookingSeriesSchema.class {}
BookingSeriesSchema.setClass(BookingSeries);
