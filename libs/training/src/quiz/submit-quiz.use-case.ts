import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkQuizAttempt, judgeQuiz, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { QuizRepository } from './quiz.repository';

const SubmitQuizSchema = z.object({
  trainingId: idField,
  answers: z.array(z.object({ questionId: idField, chosen: z.array(z.number().int().min(0).max(7)).max(8) })).max(50),
});

/** Answers the quiz of a training; judged at once, kept for good. */
@Injectable()
export class SubmitQuiz {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly quizzes: QuizRepository,
  ) {}

  /** @returns the id of the attempt */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const { trainingId, answers } = parseInput(SubmitQuizSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const { title, questions, passPercent, dailyAttempts } = await this.quizzes.lock(em, trainingId);
      const attemptsToday = await this.quizzes.attemptsToday(em, { trainingId, personId, now });
      const questionIds = questions.map(({ id }) => id);
      const answeredIds = answers.map(({ questionId }) => questionId);
      refuseIf(checkQuizAttempt({ now, questionIds, passPercent, answeredIds, attemptsToday, dailyAttempts }));
      const mark = passPercent ?? 100;
      const judged = judgeQuiz(questions, answers, mark);
      const id = await this.quizzes.addAttempt(em, { trainingId, personId, passPercent: mark, judged, now });
      await recordAudit(em, {
        actorId: personId,
        action: 'SubmitQuiz',
        subjectType: 'training',
        subjectId: trainingId,
        details: { training: title, right: judged.rightCount, questions: questions.length, passed: judged.passed },
      });
      return id;
    });
  }
}
