import { afterCommit } from '@etabli/database';
import { civilDay, startOfCivilDay, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface Place {
  readonly resourceId: string;
  readonly poleId: string;
}

/** The farthest a resource may be booked ahead: nobody looks at a planning beyond. */
const HORIZON_MS = 730 * 86_400_000;

/** Tells screens, once the change is committed, what of the planning to read again. */
@Injectable()
export class PlanningAnnouncer {
  constructor(
    private readonly notifier: PlanningNotifier,
    private readonly clock: Clock,
  ) {}

  /** One resource, from today on: it broke down, came back, or is booked by other rules. */
  resourceChanged(em: SqlEntityManager, place: Place): void {
    const span = this.fromToday();
    afterCommit(em, () => this.notifier.changed(changeOf(place, span)));
  }

  /** Every resource: the place opens or closes at other times in this span, from today on when left out. */
  async calendarChanged(em: SqlEntityManager, span: Slot = this.fromToday()): Promise<void> {
    const places = await em.execute<Place[]>('select id as "resourceId", pole_id as "poleId" from resource');
    afterCommit(em, () => {
      for (const place of places) this.notifier.changed(changeOf(place, span));
    });
  }

  private fromToday(): Slot {
    const start = startOfCivilDay(civilDay(this.clock.now()));
    return { start, end: start + HORIZON_MS };
  }
}

const changeOf = ({ resourceId, poleId }: Place, { start, end }: Slot) => ({
  resourceId,
  poleId,
  startsAt: start,
  endsAt: end,
});
