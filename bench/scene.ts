import { connect, migrate, startEmbeddedPostgres, type EmbeddedPostgres } from '@etabli/database';
import { loadDemonstration } from '@etabli/demonstration';
import { civilDay } from '@etabli/domain';
import { Pool } from 'pg';

export const RESOURCES = 50;
const A_DAY = 4;

/** A place of its own: the accounts of the demonstration, 50 machines, as many past bookings as asked, an empty future. */
export interface Scene {
  readonly postgres: EmbeddedPostgres;
  readonly pool: Pool;
  readonly resourceIds: readonly string[];
  /** Civil days before today that the bookings cover. */
  readonly days: number;
}

/** @param passwordHash of the password of every account */
export async function setScene(dataDir: string, passwordHash: string): Promise<Scene> {
  const postgres = await startEmbeddedPostgres({ dataDir });
  const orm = await connect({ url: postgres.url, poolSize: 2, applicationName: 'bench' });
  await migrate(orm);
  await loadDemonstration(orm, { today: civilDay(Date.now()), passwordHash });
  await orm.close(true);
  // the ceiling has the planner that the product has
  const pool = new Pool({ connectionString: postgres.url, max: 8, options: '-c random_page_cost=1.1' });
  // at the end PostgreSQL stops while connections are still closing, and says so to them
  pool.on('error', () => undefined);
  await pool.query(FIFTY_MACHINES);
  const { rows } = await pool.query<{ id: string }>(
    "select id from resource where category = 'Bench' order by position",
  );
  return { postgres, pool, resourceIds: rows.map(({ id }) => id), days: 0 };
}

// the machines of the demonstration step aside, without the guard that would have their bookings hold their time; the bench's ask
// for an habilitation every load account holds
const FIFTY_MACHINES = `
  begin;
  set local session_replication_role = 'replica';
  with gone as (delete from occupation), closed as (delete from closure), shut as (update resource set bookable = false),
  p as (insert into pole (id, code, name, hue, description, position) values (gen_random_uuid(), 'BENCH', 'Bench', '#8B5A2B', '', 99) returning id)
  insert into resource (id, pole_id, name, kind, category, description, technical_sheet, required_habilitation_id, required_level,
                        grid_minutes, minimum_minutes, maximum_minutes, horizon_days, position)
  select gen_random_uuid(), p.id, 'Bench ' || n, 'MACHINE', 'Bench', '', '',
         (select id from habilitation_type where code = 'SCIE_A_FORMAT'), 'AUTONOMOUS', 30, 30, 480, 700, n
    from p, generate_series(1, ${RESOURCES}) n;
  commit`;

/** Brings the history to `bookings` in all: four a day on each machine, two hours each, further and further back. */
export async function fillHistory({ pool, ...scene }: Scene, bookings: number): Promise<Scene> {
  const days = Math.ceil(bookings / RESOURCES / A_DAY);
  await pool.query(HISTORY, [scene.days + 1, days, A_DAY]);
  await pool.query('vacuum analyze booking, occupation');
  return { pool, ...scene, days };
}

const HISTORY = `
  with made as (
    insert into booking (id, person_id, resource_id, starts_at, ends_at, state, booked_by_id, counts_in_quota)
    select gen_random_uuid(), m.id, r.id, s.at, s.at + interval '2 hours', 'CONFIRMED', m.id, false
      from (select id, row_number() over (order by position) as n from resource where category = 'Bench') r
      join (select id, row_number() over (order by email) as n from person where email like 'member%') m on m.n = r.n
      cross join generate_series($1::int, $2::int) d
      cross join generate_series(0, $3::int - 1) h
      cross join lateral (select (current_date - d + make_interval(hours => 8 + 2 * h)) at time zone 'Europe/Paris' as at) s
    returning id, resource_id, starts_at, ends_at)
  insert into occupation (id, resource_id, during, kind, booking_id)
  select gen_random_uuid(), resource_id, tstzrange(starts_at, ends_at), 'BOOKING', id from made`;
