import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { HourPack } from './hour-pack.entity';
import { Booking } from './booking.entity';

const HourCreditEntrySchema = defineEntity({
  name: 'HourCreditEntry',
  tableName: 'hour_credit_entry',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    packId: () => p.manyToOne(HourPack).mapToPk().fieldName('pack_id'),
    minutes: p.integer(),
    reason: p.text(),
    bookingId: () => p.manyToOne(Booking).mapToPk().fieldName('booking_id').nullable(),
    at: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'hour_credit_entry_moves', expression: 'minutes <> 0' },
    {
      name: 'hour_credit_entry_reason_known',
      expression: "reason in ('PACK_SOLD','BOOKING','BOOKING_CANCELLED','BOOKING_MOVED','EXPIRED')",
    },
  ],
});

/** Ledger, append-only: minutes added to or taken from a pack, and why. */
export class HourCreditEntry extends HourCreditEntrySchema.class {}
HourCreditEntrySchema.setClass(HourCreditEntry);
