import { DateTime } from 'luxon';
import type { Pool } from 'pg';
import { signedIn, type GraphqlClient } from '../harness/graphql-client';
import { act, resourceNamed, ZONE, type BookingAnswer } from '../harness/place';

const MACHINES = ['Tour à bois', 'Scie à ruban', 'Dégauchisseuse-raboteuse', 'Scie à format'];
const MEMBERS = 40;

/** Chance that repeats itself (mulberry32): the seed printed by a run replays it. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Wish {
  readonly member: number;
  readonly machine: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Random wishes on four machines over two weekdays, so crowded that most must be refused. */
function wishes(seed: number, count: number): Wish[] {
  const random = randomFrom(seed);
  const monday = DateTime.now().setZone(ZONE).plus({ weeks: 3 }).startOf('week');
  return Array.from({ length: count }, () => {
    const start = monday.plus({ days: Math.floor(random() * 2), hours: 8, minutes: 30 * Math.floor(random() * 18) });
    const end = start.plus({ minutes: 30 * (1 + Math.floor(random() * 4)) });
    const instant = (time: DateTime): string => time.toUTC().toISO() ?? '';
    return {
      member: Math.floor(random() * MEMBERS),
      machine: Math.floor(random() * MACHINES.length),
      startsAt: instant(start),
      endsAt: instant(end),
    };
  });
}

/** Forty members who never wait for one another, on these servers. */
export async function storm(urls: readonly string[], seed: number, count: number): Promise<BookingAnswer[]> {
  const members = await Promise.all(
    Array.from({ length: MEMBERS }, (_, index) =>
      signedIn(`member${String(index + 41).padStart(3, '0')}`, urls[index % urls.length]),
    ),
  );
  const [first] = members as [GraphqlClient, ...GraphqlClient[]];
  const resourceIds = await Promise.all(MACHINES.map((name) => resourceNamed(first, name)));
  const all = wishes(seed, count);
  const answers = await Promise.all(
    members.map(async (client, index) => {
      const own: BookingAnswer[] = [];
      for (const { machine, startsAt, endsAt } of all.filter(({ member }) => member === index))
        own.push(await act(client, 'bookSlot', { resourceId: resourceIds[machine], startsAt, endsAt }));
      return own;
    }),
  );
  return answers.flat();
}

/** Pairs of rows that take one resource at the same time: there must be none. */
export async function overlaps(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ pairs: number }>(`select count(*)::int as pairs from occupation a
    join occupation b on b.resource_id = a.resource_id and b.during && a.during and a.id < b.id`);
  return rows[0]?.pairs ?? 0;
}
