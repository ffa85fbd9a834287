import { defineEntity, p } from '@mikro-orm/core';
import type { EnrolmentState } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { TrainingSession } from './training-session.entity';

const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolment',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    sessionId: () => p.manyToOne(TrainingSession).mapToPk().fieldName('session_id').index(false),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    position: p.integer(),
    state: p.text().$type<EnrolmentState>(),
    offeredUntil: p.datetime().columnType('timestamptz').nullable(),
    enrolledById: () => p.manyToOne(Person).mapToPk().fieldName('enrolled_by_id').index(false),
    enrolledAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    cancelledAt: p.datetime().columnType('timestamptz').nullable(),
    cancelReason: p.text().nullable(),
    attendanceAt: p.datetime().columnType('timestamptz').nullable(),
    attendanceById: () => p.manyToOne(Person).mapToPk().fieldName('attendance_by_id').nullable().index(false),
  },
  checks: [
    {
      name: 'enrolment_state_known',
      expression: "state in ('ENROLLED','WAITING','OFFERED','CANCELLED','ATTENDED','ABSENT','PASSED','FAILED')",
    },
    { name: 'enrolment_offered_until', expression: "(state = 'OFFERED') = (offered_until is not null)" },
    { name: 'enrolment_cancelled_when', expression: "(state = 'CANCELLED') = (cancelled_at is not null)" },
    {
      name: 'enrolment_attendance_signed',
      expression:
        "(state in ('ATTENDED','ABSENT','PASSED','FAILED')) = (attendance_at is not null and attendance_by_id is not null)",
    },
  ],
  uniques: [{ name: 'enrolment_position_once', properties: ['sessionId', 'position'] }],
  indexes: [
    {
      name: 'enrolment_person_once',
      expression:
        "create unique index enrolment_person_once on enrolment (session_id, person_id) where state <> 'CANCELLED'",
    },
    { name: 'enrolment_person', properties: ['personId'] },
    {
      name: 'enrolment_offer_ends',
      expression: "create index enrolment_offer_ends on enrolment (offered_until) where state = 'OFFERED'",
    },
  ],
});

/** A person in a session or in its waiting list, in the order they came. Never more seats taken than there are: a trigger sees to it. */
export class Enrolment extends EnrolmentSchema.class {}
EnrolmentSchema.setClass(Enrolment);
