import { idField, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Transaction } from '@etabli/database';
import { checkTrainingAuthor, type QuizQuestion } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { TrainingAuthors } from '../trainings/training-authors';
import { QuizRepository } from './quiz.repository';

/** A quiz as it was written. */
export interface WrittenQuiz {
  readonly passPercent: number | null;
  readonly dailyAttempts: number;
  readonly questions: readonly QuizQuestion[];
}

/** Reads a quiz with its right answers, for whoever may write it and nobody else. */
@Injectable()
export class WrittenQuizQuery {
  constructor(
    private readonly transaction: Transaction,
    private readonly quizzes: QuizRepository,
    private readonly authors: TrainingAuthors,
  ) {}

  /** Null when absent, or when the viewer may not write it. */
  async byTraining(viewer: Viewer, trainingId: string): Promise<WrittenQuiz | null> {
    const author = requireRole(viewer, 'TRAINER', ...STAFF);
    if (!idField.safeParse(trainingId).success) return null;
    return this.transaction.run(async (em) => {
      const found = await em.execute<{ typeId: string }[]>(
        'select habilitation_type_id as "typeId" from training where id = ?',
        [trainingId],
      );
      const [training] = found;
      if (!training) return null;
      if (checkTrainingAuthor(await this.authors.of(em, author, [training.typeId])).length > 0) return null;
      return this.quizzes.lock(em, trainingId);
    });
  }
}
