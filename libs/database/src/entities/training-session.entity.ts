import { defineEntity, p } from '@mikro-orm/core';
import type { TrainingSessionState } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Pole } from './pole.entity';
import { Training } from './training.entity';

const TrainingSessionSchema = defineEntity({
  name: 'TrainingSession',
  tableName: 'training_session',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    trainingId: () => p.manyToOne(Training).mapToPk().fieldName('training_id').index(false),
    trainerId: () => p.manyToOne(Person).mapToPk().fieldName('trainer_id').index(false),
    poleId: () => p.manyToOne(Pole).mapToPk().fieldName('pole_id').index(false),
    startsAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz'),
    seats: p.integer(),
    minimumEnrolled: p.integer(),
    priceCents: p.integer(),
    state: p.text().$type<TrainingSessionState>().default('PLANNED'),
    cancelReason: p.text().nullable(),
    cancelledAt: p.datetime().columnType('timestamptz').nullable(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    revision: p.integer().default(0),
  },
  checks: [
    { name: 'training_session_not_empty', expression: 'starts_at < ends_at' },
    { name: 'training_session_state_known', expression: "state in ('PLANNED','CANCELLED','DONE')" },
    { name: 'training_session_cancelled_when', expression: "(state = 'CANCELLED') = (cancelled_at is not null)" },
    {
      name: 'training_session_bounded',
      expression:
        'seats between 1 and 100 and minimum_enrolled between 1 and seats and price_cents between 0 and 1000000',
    },
    {
      name: 'training_session_trainer_once',
      expression:
        "exclude using gist (trainer_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')",
    },
  ],
  indexes: [
    { name: 'training_session_starts', properties: ['startsAt'] },
    { name: 'training_session_training_starts', properties: ['trainingId', 'startsAt'] },
  ],
});

/** A training held once: who teaches, where, when, for how many. The machines it takes are in `occupation`. */
export class TrainingSession extends TrainingSessionSchema.class {}
TrainingSessionSchema.setClass(TrainingSession);
