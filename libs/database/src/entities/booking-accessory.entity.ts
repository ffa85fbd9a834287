import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Accessory } from './accessory.entity';
import { Booking } from './booking.entity';

const BookingAccessorySchema = defineEntity({
  name: 'BookingAccessory',
  tableName: 'booking_accessory',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    bookingId: () => p.manyToOne(Booking).mapToPk().fieldName('booking_id').index(false),
    accessoryId: () => p.manyToOne(Accessory).mapToPk().fieldName('accessory_id').index(false),
    count: p.integer(),
    during: p.text().columnType('tstzrange'),
  },
  checks: [
    { name: 'booking_accessory_counted', expression: 'count between 1 and 1000' },
    {
      name: 'booking_accessory_bounded',
      expression:
        'not isempty(during) and lower(during) is not null and upper(during) is not null and not lower_inf(during) and not upper_inf(during) and isfinite(lower(during)) and isfinite(upper(during))',
    },
  ],
  uniques: [{ name: 'booking_accessory_once', properties: ['bookingId', 'accessoryId'] }],
  indexes: [
    {
      name: 'booking_accessory_during',
      expression: 'create index booking_accessory_during on booking_accessory using gist (accessory_id, during)',
    },
  ],
});

/** What a booking keeps of an accessory while it lasts. Never more than the stock at any instant: a trigger sees to it. */
export class BookingAccessory extends BookingAccessorySchema.class {}
BookingAccessorySchema.setClass(BookingAccessory);
