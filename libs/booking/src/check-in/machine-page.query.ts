import { hasRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { checkWalkIn, walkInSlot, type Refusal, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { loadFacts } from '../booking-facts.query';
import { codeField, resourceOfCode, type ResourceOfCode } from './resource-by-code';
import { bookingMeant, findOnFloor } from './floor-booking';
import { onFloor, type BookingOnFloor } from './on-floor';

export interface MachinePage {
  readonly resourceId: string;
  /** Until when something takes it; null: free now. */
  readonly busyUntil: number | null;
  /** Until when it is free; null: busy, or nothing is booked after. */
  readonly freeUntil: number | null;
  readonly mine: BookingOnFloor | null;
  readonly runningSessionId: string | null;
  readonly walkIn: { readonly slot: Slot; readonly refusals: readonly Refusal[] } | null;
}

interface Now {
  readonly busyUntil: number | null;
  readonly freeUntil: number | null;
}

const NOW = `select
    (select milliseconds(max(upper(o.during)))::float8 from occupation o where o.resource_id = ?::uuid and o.during @> ?::timestamptz) as "busyUntil",
    (select milliseconds(min(lower(o.during)))::float8 from occupation o where o.resource_id = ?::uuid and lower(o.during) > ?::timestamptz
      and o.during && tstzrange(?::timestamptz, ?::timestamptz + interval '7 days')) as "freeUntil"`;

const RUNNING = `select id from usage_session where resource_id = ?::uuid and person_id = ?::uuid and stopped_at is null
  order by started_at desc limit 1`;

const WALK_IN_MINUTES = 60;

/** What the page behind the code on a machine shows: to everybody whether it is free, to those who work here what they may do now. */
@Injectable()
export class MachinePageQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when no machine has this code. */
  async byCode(viewer: Viewer, typed: string): Promise<MachinePage | null> {
    const code = codeField.safeParse(typed);
    if (!code.success) return null;
    const run = this.database.sql.bind(this.database);
    const resource = await resourceOfCode(run, code.data).catch(() => null);
    if (!resource) return null;
    const at = new Date(this.clock.now());
    const [now] = await run<Now>(NOW, [resource.id, at, resource.id, at, at, at]);
    const shown = {
      resourceId: resource.id,
      busyUntil: now?.busyUntil ?? null,
      freeUntil: now?.busyUntil ? null : (now?.freeUntil ?? null),
    };
    if (!viewer.signedIn || !hasRole(viewer, ...WORKSHOP_USERS))
      return { ...shown, mine: null, runningSessionId: null, walkIn: null };
    return { ...shown, ...(await this.forPerson(viewer.personId, resource)) };
  }

  private async forPerson(personId: string, resource: ResourceOfCode) {
    const run = this.database.sql.bind(this.database);
    const now = this.clock.now();
    const resourceId = resource.id;
    const [bookingId, [running]] = await Promise.all([
      bookingMeant(run, { resourceId, personId, now }),
      run<{ id: string }>(RUNNING, [resourceId, personId]),
    ]);
    const mine = bookingId ? await findOnFloor(run, { bookingId, actor: null }) : null;
    const slot = walkInSlot({ now, minutes: WALK_IN_MINUTES, gridMinutes: resource.gridMinutes });
    const facts = await loadFacts(run, { now, personId, resourceId, slot });
    return {
      mine: mine && onFloor(mine, now),
      runningSessionId: running?.id ?? null,
      walkIn: facts && { slot, refusals: checkWalkIn(facts.wanted) },
    };
  }
}
