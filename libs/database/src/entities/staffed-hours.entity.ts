import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const StaffedHoursSchema = defineEntity({
  name: 'StaffedHours',
  tableName: 'staffed_hours',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    weekday: p.integer(),
    opensAtMinute: p.integer(),
    closesAtMinute: p.integer(),
  },
  checks: [
    { name: 'staffed_hours_weekday', expression: 'weekday between 1 and 7' },
    {
      name: 'staffed_hours_in_the_day',
      expression: 'opens_at_minute >= 0 and opens_at_minute < closes_at_minute and closes_at_minute <= 1440',
    },
    {
      name: 'staffed_hours_no_overlap',
      expression: 'exclude using gist (weekday with =, int4range(opens_at_minute, closes_at_minute) with &&)',
    },
  ],
});

/** When staff is at the manufacture on a weekday, in minutes after civil midnight, half-open. */
export class StaffedHours extends StaffedHoursSchema.class {}
StaffedHoursSchema.setClass(StaffedHours);
