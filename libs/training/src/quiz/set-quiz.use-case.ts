import { idField, lineField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkQuiz, checkTrainingAuthor, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TrainingAuthors } from '../trainings/training-authors';
import { QuizRepository } from './quiz.repository';

const USUAL_ATTEMPTS = 3;

const SetQuizSchema = z.object({
  trainingId: idField,
  passPercent: z
    .number()
    .int()
    .min(1)
    .max(100)
    .nullish()
    .transform((percent) => percent ?? null),
  dailyAttempts: z
    .number()
    .int()
    .min(1)
    .max(20)
    .nullish()
    .transform((attempts) => attempts ?? USUAL_ATTEMPTS),
  questions: z
    .array(
      z.object({
        question: lineField(500, 3),
        answers: z.array(lineField(300)).min(2).max(8),
        rightAnswers: z.array(z.number().int().min(0)).min(1).max(8),
        explanation: textField(1_000)
          .nullish()
          .transform((text) => text ?? ''),
      }),
    )
    .max(50),
});

/** Writes the whole quiz of a training; a trainer, of what they teach. Without a pass mark nobody has to pass it. */
@Injectable()
export class SetQuiz {
  constructor(
    private readonly transaction: Transaction,
    private readonly quizzes: QuizRepository,
    private readonly authors: TrainingAuthors,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const author = requireRole(viewer, 'TRAINER', ...STAFF);
    const { trainingId, ...quiz } = parseInput(SetQuizSchema, input);
    refuseIf(checkQuiz(quiz));
    return this.transaction.run(async (em) => {
      refuseIf(checkTrainingAuthor(await this.authors.ofStanding(em, author, { trainingId })));
      const title = await this.quizzes.replace(em, trainingId, quiz);
      await recordAudit(em, {
        actorId: author.personId,
        action: 'SetQuiz',
        subjectType: 'training',
        subjectId: trainingId,
        details: { training: title, questions: quiz.questions.length, passPercent: quiz.passPercent },
      });
      return trainingId;
    });
  }
}
