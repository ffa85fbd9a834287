import { idField, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { TRAINER_PRESENCE, type TrainerPresenceRow } from './trainer-presence-row';

export interface PresencesFilter {
  /** Instants: four weeks from now when left out. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly poleId?: string | null;
  readonly trainerId?: string | null;
}

const FOUR_WEEKS = 28 * 86_400_000;

/** When trainers are there: whoever works accompanied plans by it. */
@Injectable()
export class TrainerPresencesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By start, at most 500. */
  between(viewer: Viewer, { from, to, poleId, trainerId }: PresencesFilter): Promise<TrainerPresenceRow[]> {
    requireRole(viewer, ...WORKSHOP_USERS);
    const start = from ?? this.clock.now();
    const end = Math.max(to ?? start + FOUR_WEEKS, start + 1);
    return this.database.sql<TrainerPresenceRow>(
      `${TRAINER_PRESENCE} where t.during && tstzrange(?, ?) and (?::text is null or t.pole_id::text = ?)
         and (?::text is null or t.trainer_id::text = ?) order by lower(t.during), t.id limit 500`,
      [new Date(start), new Date(end), ...twice(poleId), ...twice(trainerId)],
    );
  }

  async byId(id: string): Promise<TrainerPresenceRow | null> {
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<TrainerPresenceRow>(`${TRAINER_PRESENCE} where t.id = ?`, [id]);
    return row ?? null;
  }
}

const twice = (id: string | null | undefined): (string | null)[] => [
  id?.toLowerCase() ?? null,
  id?.toLowerCase() ?? null,
];
