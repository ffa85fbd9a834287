import { idField, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { nextFreeSlots, openPeriods, usualMinutes, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { calendarOf } from './booking-facts.query';
import type { CalendarRow, ResourceRowFacts } from './facts-rows';

const DAY = 86_400_000;
/** How far a search looks: beyond, people ask for a date. */
const SEARCHED_DAYS = 60;
/** For lists: the answer is nearly always within days. */
const SEARCHED_DAYS_IN_LISTS = 14;
const MOST_SLOTS = 20;
const MOST_RESOURCES = 100;

interface FreeTimeRow {
  readonly calendar: CalendarRow;
  readonly resources: ResourceRowFacts[];
}

export interface FreeSlotsQuestion {
  readonly resourceId: string;
  readonly durationMinutes: number;
  readonly from?: number | null;
  readonly first?: number | null;
}

export interface FreeSlotsAmongQuestion {
  readonly resourceIds: readonly string[];
  readonly durationMinutes: number;
  readonly from?: number | null;
  readonly first?: number | null;
}

export interface FreeSlotOf {
  readonly resourceId: string;
  readonly slot: Slot;
}

const FREE_TIME = `select calendar_facts(a.span) as calendar, (
    select coalesce(json_agg(resource_facts(r, a.span, null)), '[]') from resource r
    where r.id = any(?::uuid[]) and r.in_service and r.bookable) as resources
  from (select tstzrange(?, ?) as span) a`;

// no booking lasts more than a week: bounds how far back the index is read for what still lasts
const OWN_TIME = `select extract(epoch from starts_at)::float8 * 1000 as start, extract(epoch from ends_at)::float8 * 1000 as "end"
  from booking where person_id = ? and state <> 'CANCELLED' and starts_at < ? and starts_at > ?::timestamptz - interval '7 days'`;

/** When resources are free, whoever asks: public, like the sign on the door. */
@Injectable()
export class FreeSlotsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The next free slots of this length on the grid, inside opening hours, notice and horizon. */
  async next({ resourceId, durationMinutes, from, first }: FreeSlotsQuestion): Promise<Slot[]> {
    if (!idField.safeParse(resourceId).success) return [];
    const start = Math.max(from ?? 0, this.clock.now());
    const { searches } = await this.search([resourceId], { start, end: start + SEARCHED_DAYS * DAY });
    const search = searches.get(resourceId);
    return search ? search(durationMinutes, Math.min(Math.max(first ?? 3, 1), MOST_SLOTS)) : [];
  }

  /**
   * The first free slot of this length of each resource, soonest first: one machine of many will do. Nobody works at two machines at
   * once, so that what the viewer has booked is not proposed again.
   */
  async nextAmong(question: FreeSlotsAmongQuestion, viewer: Viewer): Promise<FreeSlotOf[]> {
    const { resourceIds, durationMinutes, from, first } = question;
    const ids = resourceIds.filter((id) => idField.safeParse(id).success).slice(0, MOST_RESOURCES);
    const start = Math.max(from ?? 0, this.clock.now());
    const span = { start, end: start + SEARCHED_DAYS_IN_LISTS * DAY };
    const { searches } = await this.search(ids, span, await this.bookedBy(viewer, span));
    return ids
      .flatMap((resourceId) =>
        (searches.get(resourceId)?.(durationMinutes, 1) ?? []).map((slot) => ({ resourceId, slot })),
      )
      .sort((a, b) => a.slot.start - b.slot.start)
      .slice(0, Math.min(Math.max(first ?? 10, 1), MOST_SLOTS));
  }

  /** For each resource, the next slot of the usual length; absent when none is near. */
  async nextOfEach(ids: readonly string[]): Promise<ReadonlyMap<string, Slot>> {
    const now = this.clock.now();
    const { searches } = await this.search(ids, { start: now, end: now + SEARCHED_DAYS_IN_LISTS * DAY });
    return new Map(
      [...searches].flatMap(([id, search]): [string, Slot][] => search(null, 1).map((slot) => [id, slot])),
    );
  }

  private async bookedBy(viewer: Viewer, { start, end }: Slot): Promise<readonly Slot[]> {
    if (!viewer.signedIn) return [];
    return this.database.sql<Slot>(OWN_TIME, [viewer.personId, new Date(end), new Date(start)]);
  }

  private async search(ids: readonly string[], span: Slot, booked: readonly Slot[] = []) {
    const now = this.clock.now();
    const dates = [new Date(span.start), new Date(span.end)];
    const [row] = await this.database.sql<FreeTimeRow>(FREE_TIME, [uuidArray(ids), ...dates]);
    const open = row ? openPeriods(calendarOf(row.calendar, span)) : [];
    const searchIn =
      ({ rules, occupations }: ResourceRowFacts) =>
      (durationMinutes: number | null, count: number): Slot[] => {
        const minutes = durationMinutes ?? usualMinutes(rules);
        if (minutes < rules.minimumMinutes || minutes > rules.maximumMinutes) return [];
        const start = Math.max(span.start, now + rules.noticeMinutes * 60_000);
        const end = Math.min(span.end, now + rules.horizonDays * DAY);
        return nextFreeSlots(
          { start, end },
          { rules, openPeriods: open, occupations, booked, durationMinutes: minutes, count },
        );
      };
    return { searches: new Map((row?.resources ?? []).map((resource) => [resource.id, searchIn(resource)])) };
  }
}
