import { openingCalendar, openPeriods, startOfCivilDay, type CivilMonth, type OpeningPeriod } from '@etabli/domain';
import { publicHolidays } from '@etabli/workshop';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { BookableSince, MonthOfArtisan, PoleFacts, UsageFacts } from './usage-facts';

const HOUR = 3_600_000;

/** Reads what figures are made of. A booking counts in the civil month it starts in; cancelled ones do not count. */
@Injectable()
export class UsageFactsQuery {
  async read(em: SqlEntityManager, months: readonly CivilMonth[]): Promise<UsageFacts> {
    const bookings = await this.bookings(em, months);
    return {
      bookings,
      poles: await em.execute<PoleFacts[]>('select id, code, name, hue, position from pole order by position, name'),
      resources: await em.execute<BookableSince[]>(
        `select pole_id as "poleId", (created_at at time zone 'Europe/Paris')::date::text as since
         from resource where bookable`,
      ),
      trades: await this.trades(em, bookings),
      openHours: await this.openHours(em, months),
    };
  }

  private bookings(em: SqlEntityManager, months: readonly CivilMonth[]): Promise<MonthOfArtisan[]> {
    const { start, end } = spanOf(months);
    return em.execute<MonthOfArtisan[]>(
      `select to_char(b.starts_at at time zone 'Europe/Paris', 'YYYY-MM-01') as month, r.pole_id as "poleId",
              b.person_id as "personId", sum(extract(epoch from b.ends_at - b.starts_at) / 60)::float8 as minutes
       from booking b join resource r on r.id = b.resource_id join person p on p.id = b.person_id
       where b.state = 'CONFIRMED' and 'MEMBER' = any (p.roles) and b.starts_at >= ? and b.starts_at < ?
       group by 1, 2, 3`,
      [new Date(start), new Date(end)],
    );
  }

  private async trades(em: SqlEntityManager, bookings: readonly MonthOfArtisan[]): Promise<Map<string, string | null>> {
    const ids = [...new Set(bookings.map(({ personId }) => personId))];
    const rows = await em.execute<{ id: string; trade: string | null }[]>(
      `select id, nullif(trim(trade), '') as trade from person where id = any (?::uuid[])`,
      [`{${ids.join(',')}}`],
    );
    return new Map(rows.map(({ id, trade }) => [id, trade]));
  }

  private async openHours(em: SqlEntityManager, months: readonly CivilMonth[]): Promise<Map<string, number>> {
    const week = await em.execute<OpeningPeriod[]>(
      'select weekday, opens_at_minute as "opensAtMinute", closes_at_minute as "closesAtMinute" from opening_hours',
    );
    const { start, end } = spanOf(months);
    const closed = await em.execute<{ start: number; end: number }[]>(
      `select extract(epoch from starts_at)::float8 * 1000 as start, extract(epoch from ends_at)::float8 * 1000 as "end"
       from closure where tstzrange(starts_at, ends_at) && tstzrange(?, ?)`,
      [new Date(start), new Date(end)],
    );
    const sources = {
      week,
      closures: closed.map((slot) => ({ slot, reason: '' })),
      publicHolidays: holidaysOf(months),
    };
    return new Map(
      months.map((month) => {
        const open = openPeriods(openingCalendar(spanOf([month]), sources));
        return [month.startsOn, open.reduce((sum, slot) => sum + (slot.end - slot.start) / HOUR, 0)];
      }),
    );
  }
}

const spanOf = (months: readonly CivilMonth[]) => ({
  start: startOfCivilDay(months[0]!.startsOn),
  end: startOfCivilDay(months.at(-1)!.endsOn),
});

const holidaysOf = (months: readonly CivilMonth[]) =>
  publicHolidays(Number(months[0]!.startsOn.slice(0, 4)), Number(months.at(-1)!.endsOn.slice(0, 4))).map(
    ({ date, name }) => ({ day: date, name }),
  );
