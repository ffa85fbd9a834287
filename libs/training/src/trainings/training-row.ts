import type { HabilitationLevel } from '@etabli/domain';

export interface TrainingRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly habilitationTypeId: string;
  readonly level: HabilitationLevel;
  readonly minutes: number;
  readonly priceCents: number;
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly cancellationDeadlineHours: number;
  readonly quizPassPercent: number | null;
  readonly quizDailyAttempts: number;
  readonly questionCount: number;
  readonly offered: boolean;
}

/** Selects {@link TrainingRow}s: add `where` and `order by`. */
export const TRAINING = `select t.id, t.code, t.title, t.description, t.habilitation_type_id as "habilitationTypeId", t.level, t.minutes,
    t.price_cents as "priceCents", t.seats, t.minimum_enrolled as "minimumEnrolled",
    t.cancellation_deadline_hours as "cancellationDeadlineHours", t.quiz_pass_percent as "quizPassPercent",
    t.quiz_daily_attempts as "quizDailyAttempts", t.offered,
    (select count(*)::int from quiz_question q where q.training_id = t.id) as "questionCount"
  from training t`;
