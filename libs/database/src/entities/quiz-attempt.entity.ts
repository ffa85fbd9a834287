import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Training } from './training.entity';

const QuizAttemptSchema = defineEntity({
  name: 'QuizAttempt',
  tableName: 'quiz_attempt',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    trainingId: () => p.manyToOne(Training).mapToPk().fieldName('training_id').index(false),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    at: p.datetime().columnType('timestamptz'),
    questionCount: p.integer(),
    rightCount: p.integer(),
    passPercent: p.integer(),
    passed: p.boolean(),
    judged: p.json(),
  },
  checks: [
    { name: 'quiz_attempt_counts', expression: 'question_count > 0 and right_count between 0 and question_count' },
    {
      name: 'quiz_attempt_judged_by_the_mark',
      expression: 'passed = (right_count * 100 >= pass_percent * question_count)',
    },
  ],
  indexes: [{ name: 'quiz_attempt_person_training', properties: ['personId', 'trainingId', 'at'] }],
});

/** Ledger, append-only: a quiz as it was asked, answered and judged. */
export class QuizAttempt extends QuizAttemptSchema.class {}
QuizAttemptSchema.setClass(QuizAttempt);
