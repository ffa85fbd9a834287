import { ArrayType, defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Training } from './training.entity';

const QuizQuestionSchema = defineEntity({
  name: 'QuizQuestion',
  tableName: 'quiz_question',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    trainingId: () => p.manyToOne(Training).mapToPk().fieldName('training_id').index(false),
    position: p.integer(),
    question: p.text(),
    answers: p.type(ArrayType).columnType('text[]').$type<string[]>(),
    rightAnswers: p.type(ArrayType).columnType('int[]').$type<number[]>(),
    explanation: p.text().default(''),
  },
  checks: [
    { name: 'quiz_question_bounded', expression: 'length(trim(question)) between 1 and 500' },
    { name: 'quiz_question_answers_to_choose_from', expression: 'cardinality(answers) between 2 and 8' },
    { name: 'quiz_question_has_a_right_answer', expression: 'cardinality(right_answers) > 0' },
  ],
  uniques: [{ name: 'quiz_question_position_once', properties: ['trainingId', 'position'] }],
});

/** A question of the quiz of a training. Right answers are positions in `answers`, from 0: all of them must be chosen and no other. */
export class QuizQuestion extends QuizQuestionSchema.class {}
QuizQuestionSchema.setClass(QuizQuestion);
