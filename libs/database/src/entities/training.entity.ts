import { defineEntity, p } from '@mikro-orm/core';
import type { HabilitationLevel } from '@etabli/domain';
import { newId } from '../new-id';
import { HabilitationType } from './habilitation-type.entity';

const TrainingSchema = defineEntity({
  name: 'Training',
  tableName: 'training',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('training_code_unique'),
    title: p.text(),
    description: p.text().default(''),
    habilitationTypeId: () => p.manyToOne(HabilitationType).mapToPk().fieldName('habilitation_type_id'),
    level: p.text().$type<HabilitationLevel>(),
    minutes: p.integer(),
    priceCents: p.integer(),
    seats: p.integer(),
    minimumEnrolled: p.integer().default(1),
    cancellationDeadlineHours: p.integer().default(48),
    quizPassPercent: p.integer().nullable(),
    quizDailyAttempts: p.integer().default(3),
    offered: p.boolean().default(true),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'training_named', expression: 'length(code) between 1 and 40 and length(trim(title)) between 1 and 120' },
    { name: 'training_level_known', expression: "level in ('ACCOMPANIED','AUTONOMOUS','TRAINER')" },
    {
      name: 'training_bounded',
      expression:
        'minutes between 30 and 2880 and price_cents between 0 and 1000000 and seats between 1 and 100 and minimum_enrolled between 1 and seats and cancellation_deadline_hours between 0 and 720',
    },
    {
      name: 'training_quiz_bounded',
      expression: 'quiz_pass_percent between 1 and 100 and quiz_daily_attempts between 1 and 20',
    },
  ],
});

/** What is taught here: the habilitation and level it leads to, its price, its usual seats, and its quiz when it has a pass mark. */
export class Training extends TrainingSchema.class {}
TrainingSchema.setClass(Training);
