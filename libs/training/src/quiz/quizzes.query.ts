import { idField, requireRole, requireSignedIn, type SignedIn, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay, startOfCivilDay, type JudgedQuestion } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { quizDone } from './quiz-done';

/** A question as it is asked: its right answers stay here. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly several: boolean;
}

export interface QuizView {
  readonly trainingId: string;
  readonly passPercent: number;
  readonly dailyAttempts: number;
  readonly attemptsLeftToday: number;
  readonly questions: readonly AskedQuestion[];
}

export type QuizState = 'NONE' | 'TO_PASS' | 'PASSED';

export interface AttemptRow {
  readonly id: string;
  readonly at: string;
  readonly questionCount: number;
  readonly rightCount: number;
  readonly passPercent: number;
  readonly passed: boolean;
  readonly questions: readonly JudgedQuestion[];
}

/** Reads quizzes, and one's own attempts. */
@Injectable()
export class QuizzesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The quiz to answer; null where there is none to pass. */
  async ofTraining(viewer: Viewer, trainingId: string): Promise<QuizView | null> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    if (!idField.safeParse(trainingId).success) return null;
    const [quiz] = await this.database.sql<Omit<QuizView, 'attemptsLeftToday'> & { attempts: number }>(
      `select t.id as "trainingId", t.quiz_pass_percent as "passPercent", t.quiz_daily_attempts as "dailyAttempts",
         (select count(*)::int from quiz_attempt a where a.training_id = t.id and a.person_id = ? and a.at >= ?) as attempts,
         (select coalesce(json_agg(json_build_object('id', q.id, 'question', q.question, 'answers', q.answers,
           'several', cardinality(q.right_answers) > 1) order by q.position), '[]')
          from quiz_question q where q.training_id = t.id) as questions
       from training t where t.id = ? and t.quiz_pass_percent is not null`,
      [personId, new Date(startOfCivilDay(civilDay(this.clock.now()))), trainingId],
    );
    if (!quiz) return null;
    const { attempts, ...shown } = quiz;
    return { ...shown, attemptsLeftToday: Math.max(0, quiz.dailyAttempts - attempts) };
  }

  /** Where somebody stands with the quizzes of these trainings. */
  async states({ personId }: SignedIn, trainingIds: readonly string[]): Promise<ReadonlyMap<string, QuizState>> {
    const rows = await this.database.sql<{ id: string; asked: boolean; done: boolean }>(
      `select t.id, t.quiz_pass_percent is not null as asked, ${quizDone('v.id', 't.id')} as done
       from training t cross join (select ?::uuid as id) v where t.id = any(?::uuid[])`,
      [new Date(this.clock.now()), personId, uuidArray(trainingIds)],
    );
    return new Map(rows.map(({ id, asked, done }) => [id, asked ? (done ? 'PASSED' : 'TO_PASS') : 'NONE']));
  }

  /** One's own attempts at a quiz, newest first. */
  attempts(viewer: Viewer, trainingId: string): Promise<AttemptRow[]> {
    const { personId } = requireSignedIn(viewer);
    if (!idField.safeParse(trainingId).success) return Promise.resolve([]);
    return this.attemptsWhere('training_id = ?::uuid and person_id = ?::uuid', [trainingId, personId]);
  }

  /** One of one's own attempts; null when absent or somebody else's. */
  async attempt(viewer: Viewer, id: string): Promise<AttemptRow | null> {
    const { personId } = requireSignedIn(viewer);
    const [attempt] = await this.attemptsWhere('id = ?::uuid and person_id = ?::uuid', [id, personId]);
    return attempt ?? null;
  }

  private attemptsWhere(where: string, parameters: unknown[]): Promise<AttemptRow[]> {
    return this.database.sql<AttemptRow>(
      `select id, at, question_count as "questionCount", right_count as "rightCount", pass_percent as "passPercent", passed,
         judged as questions from quiz_attempt where ${where} order by at desc, id desc limit 20`,
      parameters,
    );
  }
}
