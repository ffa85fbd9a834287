import { Instant, MutationPayload } from '@etabli/api-kit';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A question as it is asked: nothing here tells the right answers.' })
export class QuizQuestionType {
  @Field(() => ID)
  id!: string;

  @Field()
  question!: string;

  @Field(() => [String], { description: 'Chosen by position, from 0.' })
  answers!: readonly string[];

  @Field({ description: 'Several answers are right: all of them are to be chosen.' })
  several!: boolean;
}

@ObjectType('Quiz', { description: 'What is to be passed before the practice.' })
export class QuizType {
  /** Read by other fields. */
  trainingId!: string;

  @Field(() => Int, { description: 'Per cent of right answers that passes.' })
  passPercent!: number;

  @Field(() => Int)
  dailyAttempts!: number;

  @Field(() => Int)
  attemptsLeftToday!: number;

  @Field(() => [QuizQuestionType])
  questions!: readonly QuizQuestionType[];
}

@ObjectType({ description: 'A question as its author writes it, with its right answers.' })
export class WrittenQuestionType {
  @Field()
  question!: string;

  @Field(() => [String])
  answers!: readonly string[];

  @Field(() => [Int], { description: 'Positions in `answers`, from 0.' })
  rightAnswers!: readonly number[];

  @Field({ description: 'Shown once the attempt is judged, possibly empty.' })
  explanation!: string;
}

@ObjectType('WrittenQuiz', { description: 'A quiz for whoever may write it.' })
export class WrittenQuizType {
  @Field(() => Int, { nullable: true, description: 'Null: no quiz to pass.' })
  passPercent!: number | null;

  @Field(() => Int)
  dailyAttempts!: number;

  @Field(() => [WrittenQuestionType])
  questions!: readonly WrittenQuestionType[];
}

@ObjectType({ description: 'A question of an attempt, judged.' })
export class JudgedQuestionType {
  @Field()
  question!: string;

  @Field(() => [String])
  answers!: readonly string[];

  @Field(() => [Int])
  chosen!: readonly number[];

  @Field()
  right!: boolean;

  @Field({ description: 'Why, possibly empty.' })
  explanation!: string;

  /** Shown as `rightAnswers` once the quiz is passed. */
  rightAnswers!: readonly number[];
}

@ObjectType('QuizAttempt', { description: 'A quiz as one answered it, judged and kept.' })
export class QuizAttemptType {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => Int)
  questionCount!: number;

  @Field(() => Int)
  rightCount!: number;

  @Field(() => Int)
  passPercent!: number;

  @Field()
  passed!: boolean;

  @Field(() => [JudgedQuestionType])
  questions!: readonly JudgedQuestionType[];
}

@ObjectType()
export class QuizAttemptPayload extends MutationPayload {
  @Field(() => QuizAttemptType, { nullable: true })
  attempt?: QuizAttemptType | null;

  @Field(() => QuizType, { nullable: true, description: 'With the attempts left.' })
  quiz?: QuizType | null;
}

@InputType()
export class QuizAnswerInput {
  @Field(() => ID)
  questionId!: string;

  @Field(() => [Int], { description: 'Positions of the answers chosen, from 0.' })
  chosen!: number[];
}

@InputType()
export class SubmitQuizInput {
  @Field(() => ID)
  trainingId!: string;

  @Field(() => [QuizAnswerInput], { description: 'A question left out is wrong.' })
  answers!: QuizAnswerInput[];
}

@InputType()
export class QuizQuestionInput {
  @Field()
  question!: string;

  @Field(() => [String], { description: 'Two to eight.' })
  answers!: string[];

  @Field(() => [Int], { description: 'Positions in `answers`, from 0: all are to be chosen and no other.' })
  rightAnswers!: number[];

  @Field(() => String, { nullable: true, description: 'Shown once the attempt is judged.' })
  explanation?: string | null;
}

@InputType()
export class SetQuizInput {
  @Field(() => ID)
  trainingId!: string;

  @Field(() => Int, { nullable: true, description: 'Per cent of right answers that passes; null: no quiz to pass.' })
  passPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Three when left out.' })
  dailyAttempts?: number | null;

  @Field(() => [QuizQuestionInput], { description: 'The whole quiz: replaces what was there. At most 50.' })
  questions!: QuizQuestionInput[];
}
