import { newId } from '@etabli/database';
import { civilDay, notFound, startOfCivilDay, type JudgedQuiz, type QuizQuestion } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

export interface StoredQuiz {
  readonly title: string;
  readonly passPercent: number | null;
  readonly dailyAttempts: number;
  readonly questions: readonly QuizQuestion[];
}

export type NewQuestion = Omit<QuizQuestion, 'id'>;

interface NewAttempt {
  readonly trainingId: string;
  readonly personId: string;
  readonly passPercent: number;
  readonly judged: JudgedQuiz;
  readonly now: number;
}

/** Writes quizzes and attempts. */
@Injectable()
export class QuizRepository {
  /** The quiz of a training with its right answers: never leaves the server before an attempt is judged. @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, trainingId: string): Promise<StoredQuiz> {
    const [training] = await em.execute<Omit<StoredQuiz, 'questions'>[]>(
      `select title, quiz_pass_percent as "passPercent", quiz_daily_attempts as "dailyAttempts" from training
       where id = ? for share`,
      [trainingId],
    );
    if (!training) throw notFound('training');
    const questions = await em.execute<QuizQuestion[]>(
      `select id, question, answers, right_answers as "rightAnswers", explanation from quiz_question
       where training_id = ? order by position`,
      [trainingId],
    );
    return { ...training, questions };
  }

  /** Attempts of the civil day, the person locked: two at once are counted one after the other. */
  async attemptsToday(
    em: SqlEntityManager,
    { trainingId, personId, now }: { trainingId: string; personId: string; now: number },
  ): Promise<number> {
    await em.execute('select from person where id = ? for no key update', [personId]);
    const [row] = await em.execute<{ attempts: number }[]>(
      'select count(*)::int as attempts from quiz_attempt where person_id = ? and training_id = ? and at >= ?',
      [personId, trainingId, new Date(startOfCivilDay(civilDay(now)))],
    );
    return row?.attempts ?? 0;
  }

  /** Keeps the attempt as it was asked and answered, whatever becomes of the questions. */
  async addAttempt(em: SqlEntityManager, attempt: NewAttempt): Promise<string> {
    const id = newId();
    const { judged } = attempt;
    await em.execute(
      `insert into quiz_attempt (id, training_id, person_id, at, question_count, right_count, pass_percent, passed, judged)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)`,
      [
        id,
        attempt.trainingId,
        attempt.personId,
        new Date(attempt.now),
        judged.questions.length,
        judged.rightCount,
        attempt.passPercent,
        judged.passed,
        JSON.stringify(judged.questions),
      ],
    );
    return id;
  }

  /** Replaces the questions of a training: attempts keep those they answered. @throws Refused NOT_FOUND */
  async replace(
    em: SqlEntityManager,
    trainingId: string,
    quiz: { passPercent: number | null; dailyAttempts: number; questions: readonly NewQuestion[] },
  ): Promise<string> {
    const [training] = await em.execute<{ title: string }[]>(
      'update training set quiz_pass_percent = ?, quiz_daily_attempts = ? where id = ? returning title',
      [quiz.passPercent, quiz.dailyAttempts, trainingId],
    );
    if (!training) throw notFound('training');
    await em.execute('delete from quiz_question where training_id = ?', [trainingId]);
    for (const [position, { question, answers, rightAnswers, explanation }] of quiz.questions.entries())
      await em.execute(
        `insert into quiz_question (id, training_id, position, question, answers, right_answers, explanation)
         values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?::int[], ?)`,
        [newId(), trainingId, position, question, JSON.stringify(answers), `{${rightAnswers.join(',')}}`, explanation],
      );
    return training.title;
  }
}
