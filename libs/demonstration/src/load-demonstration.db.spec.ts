import { testDatabase } from '@etabli/testing';
import { isEmpty, loadDemonstration } from './load-demonstration';

const TODAY = '2026-11-23';
const OPTIONS = { today: TODAY, passwordHash: 'hash' };

const db = await testDatabase();
const loaded = [await isEmpty(db.orm), await loadDemonstration(db.orm, OPTIONS), await isEmpty(db.orm)];
const count = async (sql: string) => {
  const [row] = await db.database.sql<{ count: number }>(`select count(*)::int as count from ${sql}`);
  return row?.count;
};

describe('loading the demonstration', () => {
  it('fills an empty database, whose constraints accept every row', async () => {
    expect(loaded).toEqual([true, true, false]);
    expect(await count('booking')).toBeGreaterThan(7_000);
  });

  it('leaves a database that already has one as it is', async () => {
    const before = await count('booking');
    expect(await loadDemonstration(db.orm, OPTIONS)).toBe(false);
    expect(await count('booking')).toBe(before);
  });

  it('occupies the resource for every booking kept, buffer included, and for no other', async () => {
    const wrong = `booking b join resource r on r.id = b.resource_id left join occupation o on o.booking_id = b.id
      where (b.state <> 'CANCELLED') <> (o.id is not null)
         or o.during <> tstzrange(b.starts_at, b.ends_at + r.buffer_minutes * interval '1 minute')`;
    expect(await count(wrong)).toBe(0);
  });

  it('takes the machines of sessions to come, and nobody is elsewhere while they learn', async () => {
    expect(await count(`occupation where kind = 'TRAINING'`)).toBeGreaterThanOrEqual(6);
    const elsewhere = `enrolment e join training_session s on s.id = e.session_id and s.state = 'PLANNED'
      join booking b on b.person_id = e.person_id and b.state = 'CONFIRMED'
       and tstzrange(b.starts_at, b.ends_at) && tstzrange(s.starts_at, s.ends_at)`;
    expect(await count(elsewhere)).toBe(0);
  });

  it('books inside opening hours, on the grid, neither too short nor too long', async () => {
    const wrong = `(select b.*, r.*, b.starts_at at time zone 'Europe/Paris' as s, b.ends_at at time zone 'Europe/Paris' as e
        from booking b join resource r on r.id = b.resource_id) b
      where not exists (
          select 1 from opening_hours h where h.weekday = extract(isodow from s)
            and s::time >= make_time(h.opens_at_minute / 60, h.opens_at_minute % 60, 0)
            and e::time <= make_time(h.closes_at_minute / 60, h.closes_at_minute % 60, 0) and s::date = e::date)
         or extract(epoch from s - date_trunc('day', s)) / 60 % grid_minutes <> 0
         or extract(epoch from coalesce(b.booked_until at time zone 'Europe/Paris', e) - s) / 60 not between minimum_minutes and maximum_minutes
         or exists (select 1 from closure c where tstzrange(c.starts_at, c.ends_at) && tstzrange(b.starts_at, b.ends_at))`;
    expect(await count(wrong)).toBe(0);
  });

  it('books only what the person is authorised to use during the whole slot', async () => {
    const wrong = `booking b join resource r on r.id = b.resource_id
      where r.required_habilitation_id is not null and not exists (
        select 1 from habilitation_grant g left join habilitation_revocation v on v.grant_id = g.id
        where g.person_id = b.person_id and g.type_id = r.required_habilitation_id
          and g.granted_at <= b.starts_at and (g.valid_until is null or g.valid_until >= b.ends_at)
          and (v.id is null or v.revoked_at >= b.ends_at)
          and (r.required_level = 'ACCOMPANIED' or g.level <> 'ACCOMPANIED'))`;
    expect(await count(wrong)).toBe(0);
  });

  it('books only under a subscription or with hours paid, and hours balance', async () => {
    const unpaid = `booking b where not exists (
        select 1 from plan_subscription s where s.person_id = b.person_id
          and daterange(s.starts_on, s.ends_on) @> (b.starts_at at time zone 'Europe/Paris')::date)
      and not exists (select 1 from hour_credit_entry e where e.booking_id = b.id)`;
    const unbalanced = `hour_pack p where remaining_minutes <>
      (select sum(minutes) from hour_credit_entry e where e.pack_id = p.id)`;
    expect(await count(unpaid)).toBe(0);
    expect(await count(unbalanced)).toBe(0);
    expect(await count('hour_pack')).toBeGreaterThan(15);
  });

  it('binds residents by generous quotas, and no load member by any', async () => {
    const binding = `quota q join plan_subscription s on s.plan_id = q.plan_id join person p on p.id = s.person_id`;
    expect(await count(`${binding} where p.email like 'member%@etabli.example'`)).toBe(0);
    expect(await count(`${binding} where p.email = 'artisan@etabli.example' and q.limit_minutes >= 720`)).toBe(3);
    expect(await count(`quota where plan_id is null`)).toBe(0);
  });

  it('stops the wood machines with the dust extraction', async () => {
    const stopped = `resource_dependency d join resource n on n.id = d.needs_resource_id and n.in_service and not n.bookable`;
    expect(await count(stopped)).toBe(6);
  });

  it('authorises every load member on every wood machine from today', async () => {
    const missing = `person p, resource r join pole on pole.id = r.pole_id and pole.code = 'BOIS'
      where p.email like 'member%@etabli.example' and r.required_habilitation_id is not null and not exists (
        select 1 from habilitation_grant g where g.person_id = p.id and g.type_id = r.required_habilitation_id
          and g.level = 'AUTONOMOUS')`;
    expect(await count(missing)).toBe(0);
  });

  it('gives a bench to every resident, who left included until it is taken back, and a seat to an apprentice', async () => {
    const benches = `allocation a join storage_place p on p.id = a.place_id and p.kind = 'BENCH'`;
    expect(await count(`${benches} where a.ends_on is null`)).toBeGreaterThanOrEqual(18);
    expect(
      await count(`${benches} join plan_subscription s on s.id = a.subscription_id where s.ends_on <= '${TODAY}'`),
    ).toBe(1);
    expect(await count(`person p, memberships_of(p.id, '${TODAY}') where p.email = 'apprenti@etabli.example'`)).toBe(1);
  });
});
