import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const OpeningHoursSchema = defineEntity({
  name: 'OpeningHours',
  tableName: 'opening_hours',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    weekday: p.integer(),
    opensAtMinute: p.integer(),
    closesAtMinute: p.integer(),
  },
  checks: [
    { name: 'opening_hours_weekday', expression: 'weekday between 1 and 7' },
    {
      name: 'opening_hours_in_the_day',
      expression: 'opens_at_minute >= 0 and opens_at_minute < closes_at_minute and closes_at_minute <= 1440',
    },
    {
      name: 'opening_hours_no_overlap',
      expression: 'exclude using gist (weekday with =, int4range(opens_at_minute, closes_at_minute) with &&)',
    },
  ],
});

/** When the manufacture is open on a weekday, in minutes after civil midnight, half-open. */
export class OpeningHours extends OpeningHoursSchema.class {}
OpeningHoursSchema.setClass(OpeningHours);
