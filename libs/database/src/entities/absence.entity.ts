import { defineEntity, p } from '@mikro-orm/core';
import type { AbsenceKind } from '@etabli/domain';
import { newId } from '../new-id';
import { Booking } from './booking.entity';
import { Person } from './person.entity';

const AbsenceSchema = defineEntity({
  name: 'Absence',
  tableName: 'absence',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    bookingId: () => p.manyToOne(Booking).mapToPk().fieldName('booking_id').unique('absence_once'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    kind: p.text().$type<AbsenceKind>(),
    at: p.datetime().columnType('timestamptz'),
  },
  checks: [{ name: 'absence_kind_known', expression: "kind in ('NO_SHOW','LATE_CANCEL')" }],
  indexes: [{ name: 'absence_person_at', properties: ['personId', 'at'] }],
});

/** A slot nobody came for, or given back too late. Append-only: forgiven by a row of `absence_pardon`. */
export class Absence extends AbsenceSchema.class {}
AbsenceSchema.setClass(Absence);
