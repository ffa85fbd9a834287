export interface TrainerPresenceRow {
  readonly id: string;
  readonly trainerId: string;
  readonly trainerName: string;
  readonly poleId: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Selects {@link TrainerPresenceRow}s: add `where` and `order by`. */
export const TRAINER_PRESENCE = `select t.id, t.trainer_id as "trainerId", p.first_name || ' ' || p.last_name as "trainerName",
    t.pole_id as "poleId", milliseconds(lower(t.during))::float8 as "startsAt", milliseconds(upper(t.during))::float8 as "endsAt"
  from trainer_presence t join person p on p.id = t.trainer_id`;
