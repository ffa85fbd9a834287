import { Transaction } from '@etabli/database';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { insertRows } from '../insert-rows';
import { planRows, RESIDENT_PLAN_ID } from '../membership/plans';
import { bookScale } from './book-scale';
import { withoutExclusions } from './without-exclusions';

export interface ScaleOptions {
  readonly resources: number;
  readonly bookings: number;
  /** Members who take turns; at least as many as resources, or one would be in two places. */
  readonly members: number;
  /** Bookings of a resource on a day: from 8 h, an hour and a half each, every two hours. At most five. */
  readonly bookingsPerDay: number;
  /** Civil day on which the history ends, excluded; days after it are free. */
  readonly endsOn: string;
  readonly passwordHash: string;
}

/** What a measure needs to know of what was loaded. */
export interface Scale {
  readonly resourceIds: readonly string[];
  readonly memberIds: readonly string[];
  /** Member accounts: `scale000001@etabli.example` and on. */
  readonly emailOf: (rank: number) => string;
  /** First civil day with bookings, and the day after the last. */
  readonly startsOn: string;
  readonly endsOn: string;
}

const emailOf = (rank: number): string => `scale${String(rank + 1).padStart(6, '0')}@etabli.example`;

/**
 * Fills an empty database for measures: identical resources, members with a subscription, and as many bookings as asked, at the
 * same density from the first week to the last, so that only the length of the history changes between two sizes.
 */
export async function loadScale(orm: MikroORM, options: ScaleOptions): Promise<Scale> {
  if (options.members < options.resources || options.bookingsPerDay > 5)
    throw new Error('A member cannot be in two places, nor a day hold more than five bookings of a resource.');
  return new Transaction(orm).run((em) =>
    withoutExclusions(em, async () => {
      await em.execute('set local synchronous_commit = off');
      await openPlace(em, options);
      await addMembers(em, options);
      const startsOn = await bookScale(em, options);
      return {
        startsOn,
        endsOn: options.endsOn,
        emailOf,
        resourceIds: await idsOf(em, 'select id from resource order by position'),
        memberIds: await idsOf(em, 'select id from person order by email'),
      };
    }),
  );
}

async function openPlace(em: SqlEntityManager, { resources }: ScaleOptions): Promise<void> {
  await em.execute(
    `insert into manufacture (id, name, opened_on, demonstration) values (1, 'Mesure', '2020-06-01', true)`,
  );
  await em.execute(
    `insert into opening_hours (id, weekday, opens_at_minute, closes_at_minute)
     select gen_random_uuid(), weekday, 450, 1200 from generate_series(1, 7) weekday`,
  );
  await em.execute(
    `insert into pole (id, code, name, hue, position)
     select gen_random_uuid(), 'POLE' || n, 'Pôle ' || n, '#8B5A2B', n from generate_series(1, 5) n`,
  );
  await em.execute(
    `insert into resource (id, pole_id, name, kind, category, position, created_at)
     select gen_random_uuid(), (select id from pole where position = 1 + n % 5), 'Machine ' || to_char(n, 'FM0000'),
            'MACHINE', 'Usinage', n, '2020-06-01'
     from generate_series(1, ?) n`,
    [resources],
  );
}

async function addMembers(em: SqlEntityManager, { members, passwordHash }: ScaleOptions): Promise<void> {
  await insertRows(em, 'plan', planRows());
  await em.execute(
    `insert into person (id, email, first_name, last_name, roles, password_hash, created_at)
     select gen_random_uuid(), 'scale' || to_char(n, 'FM000000') || '@etabli.example', 'Essai', 'Mesure ' || n,
            '{MEMBER}', ?, '2000-01-01'
     from generate_series(1, ?) n`,
    [passwordHash, members],
  );
  await em.execute(
    `insert into plan_subscription (id, person_id, plan_id, starts_on, commitment_ends_on)
     select gen_random_uuid(), id, ?, '2000-01-01', '2000-04-01' from person`,
    [RESIDENT_PLAN_ID],
  );
}

async function idsOf(em: SqlEntityManager, query: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(query);
  return rows.map(({ id }) => id);
}
