import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { QuizzesQuery, type AttemptRow } from '../quiz/quizzes.query';
import { SetQuiz } from '../quiz/set-quiz.use-case';
import { SubmitQuiz } from '../quiz/submit-quiz.use-case';
import { WrittenQuizQuery } from '../quiz/written-quiz.query';
import { TrainingsQuery } from '../trainings/trainings.query';
import {
  QuizAttemptPayload,
  QuizAttemptType,
  QuizType,
  SetQuizInput,
  SubmitQuizInput,
  WrittenQuizType,
} from './quiz.type';
import { TrainingPayload } from './training.type';

/** Quizzes, answered by members and written by staff. */
@Resolver(() => QuizType)
export class QuizResolver {
  constructor(
    private readonly quizzes: QuizzesQuery,
    private readonly written: WrittenQuizQuery,
    private readonly trainings: TrainingsQuery,
    private readonly submit: SubmitQuiz,
    private readonly set: SetQuiz,
  ) {}

  @Query(() => QuizType, {
    nullable: true,
    description: 'The quiz of a training, to be answered; null: nothing to pass.',
  })
  quiz(
    @CurrentViewer() viewer: Viewer,
    @Args('trainingId', { type: () => ID }) trainingId: string,
  ): Promise<QuizType | null> {
    return this.quizzes.ofTraining(viewer, trainingId);
  }

  @Query(() => WrittenQuizType, {
    nullable: true,
    description: 'Managers, and trainers for what they teach: with the right answers. Null: nothing they may write.',
  })
  writtenQuiz(
    @CurrentViewer() viewer: Viewer,
    @Args('trainingId', { type: () => ID }) trainingId: string,
  ): Promise<WrittenQuizType | null> {
    return this.written.byTraining(viewer, trainingId);
  }

  @Query(() => [QuizAttemptType], {
    description: 'One’s own attempts at the quiz of a training, newest first, at most 20.',
  })
  myQuizAttempts(
    @CurrentViewer() viewer: Viewer,
    @Args('trainingId', { type: () => ID }) trainingId: string,
  ): Promise<AttemptRow[]> {
    return this.quizzes.attempts(viewer, trainingId);
  }

  @Mutation(() => QuizAttemptPayload, { description: 'Judged at once and kept; so many attempts a day.' })
  async submitQuiz(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SubmitQuizInput,
  ): Promise<QuizAttemptPayload> {
    const attempt = await this.quizzes.attempt(viewer, await this.submit.execute(viewer, input));
    return { attempt, quiz: await this.quizzes.ofTraining(viewer, input.trainingId) };
  }

  @Mutation(() => TrainingPayload, {
    description:
      'Managers, and trainers for what they teach: the whole quiz of a training. Attempts keep what they answered.',
  })
  async setQuiz(@CurrentViewer() viewer: Viewer, @Args('input') input: SetQuizInput): Promise<TrainingPayload> {
    return { training: await this.trainings.byId(await this.set.execute(viewer, input)) };
  }
}
