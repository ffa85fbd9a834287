import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { MORNING, TrainingWorld } from '../training-world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const world = new TrainingWorld(db);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const spindle = await make.habilitationType('Toupie');
await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
const poleId = await make.pole();
const trainingId = await make.training(spindle);

let day = 10;
const session = async (seats: number) => {
  const start = MORNING + (day += 1) * DAY;
  const startsAt = new Date(start).toISOString();
  const endsAt = new Date(start + 3 * HOUR).toISOString();
  const id = await world.schedule.execute(trainer, { trainingId, poleId, startsAt, endsAt, seats, minimumEnrolled: 1 });
  return { id, start };
};
const times = (count: number, state: string) => Array.from({ length: count }, () => state);
const member = async () => signedInAs(await make.person(), 'MEMBER');
const members = (count: number) => Promise.all(Array.from({ length: count }, member));
const stateOf = async (id: string) => (await linesOf({ id }))[0];
const linesOf = ({ id }: { id: string }) =>
  db.database.sql<{ personId: string; state: string; position: number; reason: string | null }>(
    `select person_id as "personId", state, position, cancel_reason as reason from enrolment
     where id = ? or session_id = ? order by position`,
    [id, id],
  );
const statesOf = async (of: { id: string }) => (await linesOf(of)).map(({ state }) => state);
const mailsAbout = async (kind: string, of: { id: string }) =>
  (
    await db.database.sql(
      `select 1 from outgoing_mail m join enrolment e on m.dedupe_key = 'notification:' || ? || ':' || e.id where e.session_id = ?`,
      [kind, of.id],
    )
  ).length;

beforeEach(() => world.clock.set(MORNING));
afterAll(() => world.close());

describe('enrolling', () => {
  it('by thirty at once for six seats gives six seats, and the others wait in the order they came', async () => {
    const one = await session(6);
    const learners = await members(30);
    const ids = await Promise.all(learners.map((learner) => world.enrolOne(learner, one.id)));
    expect(new Set(ids).size).toBe(30);
    const lines = await linesOf(one);
    expect(lines.map(({ state }) => state)).toEqual([...times(6, 'ENROLLED'), ...times(24, 'WAITING')]);
    expect(lines.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, rank) => rank + 1));
    expect(await mailsAbout('enrolled', one)).toBe(6);
  });

  it('beyond the seats is refused by the database itself, whatever writes', async () => {
    const one = await session(1);
    const [first, second] = await members(2);
    await world.enrolOne(first!, one.id);
    const waiting = await world.enrolOne(second!, one.id);
    const seize = db.database.sql(`update enrolment set state = 'ENROLLED' where id = ?`, [waiting]);
    await expect(seize).rejects.toThrow('more persons than seats');
    const shrink = db.database.sql('update training_session set seats = 0, minimum_enrolled = 0 where id = ?', [
      one.id,
    ]);
    await expect(shrink).rejects.toThrow();
    const larger = await session(2);
    for (const learner of await members(2)) await world.enrolOne(learner, larger.id);
    const smaller = db.database.sql('update training_session set seats = 1 where id = ?', [larger.id]);
    await expect(smaller).rejects.toThrow('fewer seats than persons');
  });

  it('twice is refused, by ten clicks at once too', async () => {
    const one = await session(6);
    const learner = await member();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => refusalCodes(() => world.enrolOne(learner, one.id))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(9).fill('ALREADY_ENROLLED'));
  });

  it('is refused on hold, when booked elsewhere then, to its trainer, and once it has started', async () => {
    const one = await session(6);
    const [held, busy, late] = await members(3);
    await make.hold(held!.personId);
    await make.booking(busy!.personId, await make.resource(), { start: one.start, end: one.start + HOUR });
    const codes = (viewer: typeof trainer) => refusalCodes(() => world.enrolOne(viewer, one.id));
    expect(await codes(held!)).toEqual(['LEARNER_ON_HOLD']);
    expect(await codes(busy!)).toEqual(['LEARNER_BUSY']);
    expect(await codes(trainer)).toEqual(['TRAINER_OF_THE_SESSION']);
    world.clock.set(one.start);
    expect(await codes(late!)).toEqual(['SESSION_STARTED']);
    expect(await statesOf(one)).toEqual([]);
  });

  it('of somebody else is for staff', async () => {
    const one = await session(6);
    const [ada, bea] = await members(2);
    const asked = { sessionId: one.id, personId: ada!.personId };
    expect(() => world.enrol.execute(bea!, asked)).toThrow('Votre compte ne permet pas');
    await world.enrol.execute(manager, asked);
    expect(await statesOf(one)).toEqual(['ENROLLED']);
  });
});

describe('leaving', () => {
  it('offers the seat to the next in line at once, for a day', async () => {
    const one = await session(1);
    const [first, second, third] = await members(3);
    const seat = await world.enrolOne(first!, one.id);
    const next = await world.enrolOne(second!, one.id);
    await world.enrolOne(third!, one.id);
    await world.leave.execute(first!, { enrolmentId: seat });
    expect(await statesOf(one)).toEqual(['CANCELLED', 'OFFERED', 'WAITING']);
    expect(await mailsAbout('seat-offered', one)).toBe(1);
    await world.accept.execute(second!, { enrolmentId: next });
    expect(await statesOf(one)).toEqual(['CANCELLED', 'ENROLLED', 'WAITING']);
  });

  it('by all six at once offers six seats, to the first six of the line', async () => {
    const one = await session(6);
    const learners = await members(13);
    const ids: string[] = [];
    for (const learner of learners) ids.push(await world.enrolOne(learner, one.id));
    await Promise.all(
      learners.slice(0, 6).map((learner, rank) => world.leave.execute(learner, { enrolmentId: ids[rank] })),
    );
    expect(await statesOf(one)).toEqual([...times(6, 'CANCELLED'), ...times(6, 'OFFERED'), 'WAITING']);
  });

  it('is refused after the deadline, except by staff, and to others at any time', async () => {
    const one = await session(6);
    const [learner, other] = await members(2);
    const enrolmentId = await world.enrolOne(learner!, one.id);
    const codes = (viewer: typeof manager) => refusalCodes(() => world.leave.execute(viewer, { enrolmentId }));
    expect(await codes(other!)).toEqual(['NOT_FOUND']);
    world.clock.set(one.start - 48 * HOUR + 1);
    expect(await codes(learner!)).toEqual(['ENROLMENT_DEADLINE_PASSED']);
    expect(await codes(manager)).toEqual([]);
    expect(await stateOf(enrolmentId)).toMatchObject({ state: 'CANCELLED', reason: 'TAKEN_OUT' });
  });

  it('and coming back puts at the end of the line', async () => {
    const one = await session(1);
    const [first, second] = await members(2);
    const seat = await world.enrolOne(first!, one.id);
    await world.enrolOne(second!, one.id);
    await world.leave.execute(first!, { enrolmentId: seat });
    await world.enrolOne(first!, one.id);
    expect((await linesOf(one)).map(({ personId, state }) => [personId, state])).toEqual([
      [first!.personId, 'CANCELLED'],
      [second!.personId, 'OFFERED'],
      [first!.personId, 'WAITING'],
    ]);
  });
});

describe('an offered seat', () => {
  it('goes to the following when not taken in a day, however often that is looked at', async () => {
    const one = await session(1);
    const [first, second, third] = await members(3);
    const seat = await world.enrolOne(first!, one.id);
    const offered = await world.enrolOne(second!, one.id);
    await world.enrolOne(third!, one.id);
    await world.leave.execute(first!, { enrolmentId: seat });
    await world.offerFreedSeats.execute(MORNING + DAY - 1);
    expect(await statesOf(one)).toEqual(['CANCELLED', 'OFFERED', 'WAITING']);
    for (let turn = 0; turn < 3; turn += 1) await world.offerFreedSeats.execute(MORNING + DAY);
    expect(await statesOf(one)).toEqual(['CANCELLED', 'CANCELLED', 'OFFERED']);
    expect(await stateOf(offered)).toMatchObject({ reason: 'OFFER_LAPSED' });
    expect([await mailsAbout('seat-offered', one), await mailsAbout('seat-lost', one)]).toEqual([2, 1]);
    world.clock.set(MORNING + DAY);
    const late = async () => world.accept.execute(second!, { enrolmentId: offered });
    expect(await refusalCodes(late)).toEqual(['SEAT_NOT_OFFERED']);
  });

  it('is taken by nobody else', async () => {
    const one = await session(1);
    const [first, second, third] = await members(3);
    const seat = await world.enrolOne(first!, one.id);
    const offered = await world.enrolOne(second!, one.id);
    await world.leave.execute(first!, { enrolmentId: seat });
    expect(await refusalCodes(() => world.accept.execute(third!, { enrolmentId: offered }))).toEqual(['NOT_FOUND']);
    const waiting = await world.enrolOne(third!, one.id);
    expect(await refusalCodes(() => world.accept.execute(third!, { enrolmentId: waiting }))).toEqual([
      'SEAT_NOT_OFFERED',
    ]);
  });

  it('in the last two hours is anybody’s who waits: of five who take it one gets it', async () => {
    const one = await session(1);
    const learners = await members(6);
    const ids: string[] = [];
    for (const learner of learners) ids.push(await world.enrolOne(learner, one.id));
    world.clock.set(one.start - 2 * HOUR);
    await world.leave.execute(manager, { enrolmentId: ids[0] });
    expect(await statesOf(one)).toEqual(['CANCELLED', ...times(5, 'WAITING')]);
    const outcomes = await Promise.all(
      learners
        .slice(1)
        .map((learner, rank) => refusalCodes(() => world.accept.execute(learner, { enrolmentId: ids[rank + 1] }))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(4).fill('SEAT_NOT_OFFERED'));
  });
});
