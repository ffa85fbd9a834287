import { newId } from '@etabli/database';
import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { MembershipsRepository } from '../subscriptions/memberships.repository';
import { EndSeat } from './end-seat.use-case';
import { GrantSeat } from './grant-seat.use-case';
import { SeatsQuery } from './seats.query';
import { SeatsRepository } from './seats.repository';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(Date.UTC(2026, 10, 24, 9));
const memberships = new MembershipsRepository();
const grant = new GrantSeat(db.transaction, clock, memberships, new SeatsRepository());
const end = new EndSeat(db.transaction, clock, new SeatsRepository());
const seats = new SeatsQuery(db.database, clock);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const someone = () => make.person({ subscribedFrom: null });
const TODAY = '2026-11-24';

/** People of one business. */
async function business(...personIds: string[]): Promise<void> {
  const id = newId();
  await db.database.sql(
    `insert into business (id, name, siret) select ?, 'Atelier du Breuil', n.siret
     from (select '8234765' || lpad(i::text, 7, '0') as siret from generate_series(1, 9999) i) n
     where is_siret(n.siret) and not exists (select from business b where b.siret = n.siret) limit 1`,
    [id],
  );
  for (const [at, personId] of personIds.entries())
    await db.database.sql(
      'insert into business_member (id, business_id, person_id, position) values (gen_random_uuid(), ?, ?, ?)',
      [id, personId, at === 0 ? 'OWNER' : 'EMPLOYEE'],
    );
}

/** Who signed for three, and a colleague. */
async function workshop() {
  const [holder, colleague] = [signedInAs(await someone(), 'MEMBER'), signedInAs(await someone(), 'MEMBER')];
  await business(holder.personId, colleague.personId);
  const subscriptionId = await make.subscriptionFor(holder.personId, { startsOn: '2026-01-01', seats: 3 });
  return { holder, colleague, subscriptionId };
}
const under = async (subscriptionId: string) =>
  (await seats.under(manager, [subscriptionId])).get(subscriptionId) ?? [];

describe('a seat', () => {
  it('is given by who signed to a colleague, once, and the audit log says so', async () => {
    const { holder, colleague, subscriptionId } = await workshop();
    const input = { subscriptionId, personId: colleague.personId, startsOn: TODAY };
    expect(await seats.candidates(holder, subscriptionId)).toMatchObject([{ personId: colleague.personId }]);
    await grant.execute(holder, input);
    expect(await seats.candidates(holder, subscriptionId)).toEqual([]);
    expect(await under(subscriptionId)).toMatchObject([
      { personId: colleague.personId, startsOn: TODAY, endsOn: null },
    ]);
    expect(await refusalCodes(() => grant.execute(holder, input))).toEqual(['ALREADY_A_MEMBER']);
    expect(
      await db.database.sql('select action, details from audit_entry where subject_id = ?', [subscriptionId]),
    ).toEqual([{ action: 'GrantSeat', details: { personId: colleague.personId, startsOn: TODAY } }]);
  });

  it('is not given by who signed to a stranger, nor by a stranger: they learn nothing', async () => {
    const [{ holder, subscriptionId }, other] = [await workshop(), await workshop()];
    const stranger = { subscriptionId, personId: await someone(), startsOn: TODAY };
    expect(await refusalCodes(() => grant.execute(holder, stranger))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(() => grant.execute(other.holder, stranger))).toEqual(['NOT_FOUND']);
    expect(await seats.candidates(other.holder, subscriptionId)).toEqual([]);
    expect(await under(subscriptionId)).toEqual([]);
    await grant.execute(manager, stranger);
    expect(await under(subscriptionId)).toHaveLength(1);
    expect((await seats.under(other.holder, [subscriptionId])).size).toBe(0);
  });

  it('is refused beyond those of the plan, even when eight ask at once', async () => {
    const { subscriptionId } = await workshop();
    const people = await Promise.all(Array.from({ length: 8 }, someone));
    const outcomes = await Promise.all(
      people.map((personId) =>
        refusalCodes(async () => grant.execute(manager, { subscriptionId, personId, startsOn: TODAY })),
      ),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(2);
    expect(outcomes.flat()).toEqual(Array(6).fill('NO_SEAT_LEFT'));
  });

  it('is ended by who signed or by staff, not by who holds it', async () => {
    const { holder, colleague, subscriptionId } = await workshop();
    await grant.execute(holder, { subscriptionId, personId: colleague.personId, startsOn: TODAY });
    const [seat] = await under(subscriptionId);
    const input = { seatId: seat?.id ?? '', endsOn: TODAY };
    expect(await refusalCodes(() => end.execute(colleague, input))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(() => end.execute(holder, { ...input, endsOn: '2026-11-23' }))).toEqual([
      'SEAT_END_OUT_OF_BOUNDS',
    ]);
    await end.execute(holder, input);
    expect(await under(subscriptionId)).toEqual([]);
    expect(await refusalCodes(() => end.execute(manager, input))).toEqual(['SEAT_ENDED_ALREADY']);
    await grant.execute(holder, { subscriptionId, personId: colleague.personId, startsOn: TODAY });
  });

  it('is read by who holds it, staff, and nobody else', async () => {
    const { holder, colleague, subscriptionId } = await workshop();
    await grant.execute(holder, { subscriptionId, personId: colleague.personId, startsOn: TODAY });
    const held = async (viewer: Parameters<typeof seats.heldBy>[0]) =>
      (await seats.heldBy(viewer, [colleague.personId])).get(colleague.personId)?.startsOn;
    expect(await held(colleague)).toBe(TODAY);
    expect(await held(manager)).toBe(TODAY);
    expect(await held(signedInAs(await someone(), 'MEMBER'))).toBeUndefined();
    expect(await held(visitor)).toBeUndefined();
    expect((await seats.offered([subscriptionId])).get(subscriptionId)).toBe(3);
  });

  it('makes its holder a member for tools too', async () => {
    const { holder, colleague, subscriptionId } = await workshop();
    await grant.execute(holder, { subscriptionId, personId: colleague.personId, startsOn: TODAY });
    const member = (day: string) => db.transaction.run((em) => memberships.isMemberOn(em, colleague.personId, day));
    expect(await member(TODAY)).toBe(true);
    expect(await member('2026-11-23')).toBe(false);
  });
});
