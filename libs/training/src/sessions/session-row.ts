import type { TrainingSessionState } from '@etabli/domain';

export interface SessionRow {
  readonly id: string;
  readonly trainingId: string;
  readonly trainerId: string;
  readonly trainerName: string;
  readonly poleId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly priceCents: number;
  readonly state: TrainingSessionState;
  readonly cancelReason: string | null;
  readonly cancellationDeadline: number;
  readonly seatsTaken: number;
  readonly waitingCount: number;
  readonly resourceIds: readonly string[];
  readonly revision: number;
}

/** Selects {@link SessionRow}s: add `where` and `order by`. */
export const SESSION = `select s.id, s.training_id as "trainingId", s.trainer_id as "trainerId",
    p.first_name || ' ' || p.last_name as "trainerName", s.pole_id as "poleId",
    milliseconds(s.starts_at)::float8 as "startsAt", milliseconds(s.ends_at)::float8 as "endsAt",
    s.seats, s.minimum_enrolled as "minimumEnrolled", s.price_cents as "priceCents", s.state, s.cancel_reason as "cancelReason",
    milliseconds(s.starts_at - t.cancellation_deadline_hours * interval '1 hour')::float8 as "cancellationDeadline",
    n.taken as "seatsTaken", n.waiting as "waitingCount", s.revision,
    (select coalesce(json_agg(distinct o.resource_id), '[]') from occupation o where o.training_session_id = s.id) as "resourceIds"
  from training_session s
  join training t on t.id = s.training_id
  join person p on p.id = s.trainer_id
  cross join lateral (
    select (count(*) filter (where e.state not in ('WAITING', 'CANCELLED')))::int as taken,
      (count(*) filter (where e.state = 'WAITING'))::int as waiting
    from enrolment e where e.session_id = s.id) n`;
