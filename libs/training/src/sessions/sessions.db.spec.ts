import { newId } from '@etabli/database';
import { type Refused } from '@etabli/domain';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { MORNING, TrainingWorld } from '../training-world';
import { SessionsQuery } from './sessions.query';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const world = new TrainingWorld(db);
const sessions = new SessionsQuery(db.database, world.clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const spindle = await make.habilitationType('Toupie');
await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
const poleId = await make.pole();
const trainingId = await make.training(spindle, { seats: 6, minimumEnrolled: 3 });

let day = 0;
/** A morning of its own, so that sessions of one spec are not in the way of another. */
const morning = () => ({ start: MORNING + (day += 1) * DAY, end: MORNING + day * DAY + 3 * HOUR });
const input = (slot: { start: number; end: number }, more: object = {}) => ({
  trainingId,
  poleId,
  startsAt: new Date(slot.start).toISOString(),
  endsAt: new Date(slot.end).toISOString(),
  ...more,
});
const takenOf = (sessionId: string) =>
  db.database.sql<{ during: string }>('select during from occupation where training_session_id = ?', [sessionId]);

beforeEach(() => world.clock.set(MORNING));
afterAll(() => world.close());

describe('planning a session', () => {
  it('takes its machines with their buffers, and keeps what the training says of seats and price', async () => {
    const machine = await make.resource({ bufferMinutes: 30 });
    const slot = morning();
    const id = await world.schedule.execute(trainer, input(slot, { resourceIds: [machine] }));
    expect(await sessions.byId(id)).toMatchObject({
      trainerId: trainer.personId,
      seats: 6,
      minimumEnrolled: 3,
      priceCents: 9_000,
      seatsTaken: 0,
      resourceIds: [machine],
    });
    const [occupation] = await db.database.sql<{ end: number; kind: string }>(
      'select milliseconds(upper(during))::float8 as end, kind from occupation where training_session_id = ?',
      [id],
    );
    expect(occupation).toEqual({ end: slot.end + 30 * 60_000, kind: 'TRAINING' });
  });

  it('takes a room with what stands in it', async () => {
    const room = await make.resource({ kind: 'ROOM' });
    const inside = await make.resource();
    await db.database.sql('update resource set parent_id = ? where id = ?', [room, inside]);
    const id = await world.schedule.execute(trainer, input(morning(), { resourceIds: [room] }));
    expect(await takenOf(id)).toHaveLength(2);
  });

  it('is refused with what is in the way, who booked it and when, and takes nothing', async () => {
    const [machine, free] = [await make.resource({ name: 'Toupie' }), await make.resource()];
    const slot = morning();
    const booker = await make.person();
    const booked = { start: slot.start + HOUR, end: slot.start + 2 * HOUR };
    const bookingId = await make.booking(booker, machine, booked);
    const asked = input(slot, { resourceIds: [free, machine] });
    const refused = await world.schedule.execute(trainer, asked).catch((fault: unknown) => fault);
    expect((refused as Refused).refusals).toEqual([
      {
        code: 'SESSION_RESOURCES_TAKEN',
        conflicts: [expect.objectContaining({ resourceName: 'Toupie', bookingId, slot: booked, kind: 'BOOKING' })],
      },
    ]);
    const left = await db.database.sql('select 1 from training_session where starts_at = ?', [new Date(slot.start)]);
    expect(left).toEqual([]);
  });

  it('and booking the same machine at the same time by twenty at once lets one through', async () => {
    const machine = await make.resource();
    const slot = morning();
    const trainers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const one = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
        await make.habilitation(one.personId, spindle, { level: 'TRAINER' });
        return one;
      }),
    );
    const outcomes = await Promise.all(
      trainers.map((one) => refusalCodes(() => world.schedule.execute(one, input(slot, { resourceIds: [machine] })))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(new Set(outcomes.flat())).toEqual(new Set(['SESSION_RESOURCES_TAKEN']));
  });

  it('is refused to a trainer of something else, for another trainer, twice at once, and to members', async () => {
    const other = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    const slot = morning();
    const codes = (viewer: typeof trainer, more: object = {}) =>
      refusalCodes(async () => world.schedule.execute(viewer, input(slot, more)));
    expect(await codes(other)).toEqual(['SESSION_TRAINER_NOT_HABILITATED']);
    expect(await codes(other, { trainerId: trainer.personId })).toEqual(['SESSION_OF_ANOTHER_TRAINER']);
    expect(await codes(manager, { trainerId: trainer.personId })).toEqual([]);
    expect(await codes(trainer)).toEqual(['SESSION_TRAINER_BUSY']);
    const member = signedInAs(await make.person(), 'MEMBER');
    expect(() => world.schedule.execute(member, input(slot))).toThrow('Votre compte ne permet pas');
  });

  it('is refused to a trainer whose level ends before the session does', async () => {
    const leaving = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    const slot = morning();
    await make.habilitation(leaving.personId, spindle, { level: 'TRAINER', validUntil: slot.end - 1 });
    expect(await refusalCodes(() => world.schedule.execute(leaving, input(slot)))).toEqual([
      'SESSION_TRAINER_NOT_HABILITATED',
    ]);
  });

  it('is refused for what does not exist', async () => {
    const slot = morning();
    for (const absent of [{ trainingId: newId() }, { poleId: newId() }, { resourceIds: [newId()] }])
      expect(await refusalCodes(() => world.schedule.execute(trainer, input(slot, absent)))).toEqual(['NOT_FOUND']);
  });
});

describe('calling a session off', () => {
  it('frees its machines, tells who was enrolled or waiting, and is refused twice', async () => {
    const machine = await make.resource();
    const sessionId = await world.schedule.execute(trainer, input(morning(), { resourceIds: [machine], seats: 1 }));
    const learners = [signedInAs(await make.person(), 'MEMBER'), signedInAs(await make.person(), 'MEMBER')];
    for (const learner of learners) await world.enrolOne(learner, sessionId);
    await world.cancelSession.execute(trainer, { sessionId, reason: 'Formateur souffrant' });
    expect(await takenOf(sessionId)).toEqual([]);
    expect(await sessions.byId(sessionId)).toMatchObject({ state: 'CANCELLED', seatsTaken: 0, revision: 1 });
    const mails = await db.database.sql<{ text: string }>(
      `select text_body as text from outgoing_mail where dedupe_key like 'notification:session-cancelled:%'`,
    );
    expect(mails).toHaveLength(2);
    expect(mails[0]?.text).toContain('Formateur souffrant');
    const again = async () => world.cancelSession.execute(manager, { sessionId, reason: 'Encore' });
    expect(await refusalCodes(again)).toEqual(['SESSION_NOT_OPEN']);
  });

  it('is refused to another trainer', async () => {
    const sessionId = await world.schedule.execute(trainer, input(morning()));
    const other = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    const act = async () => world.cancelSession.execute(other, { sessionId, reason: 'Non' });
    expect(await refusalCodes(act)).toEqual(['SESSION_OF_ANOTHER_TRAINER']);
  });
});

describe('sessions with too few people', () => {
  it('are called off once, from two days before, when fewer than the minimum have a seat', async () => {
    const slot = morning();
    const sessionId = await world.schedule.execute(trainer, input(slot, { minimumEnrolled: 2 }));
    const kept = await world.schedule.execute(
      trainer,
      input({ start: slot.end, end: slot.end + HOUR }, { minimumEnrolled: 1 }),
    );
    const learner = signedInAs(await make.person(), 'MEMBER');
    world.clock.set(slot.start - 3 * DAY);
    await world.enrolOne(learner, sessionId);
    await world.enrolOne(signedInAs(await make.person(), 'MEMBER'), kept);
    const calledOffAt = async (now: number) =>
      (await world.cancelBelowThreshold.execute(now)).filter((id) => id === sessionId || id === kept);
    expect(await calledOffAt(slot.start - 2 * DAY - 1)).toEqual([]);
    expect(await calledOffAt(slot.start - 2 * DAY)).toEqual([sessionId]);
    expect(await calledOffAt(slot.start - 2 * DAY)).toEqual([]);
    expect(await sessions.byId(sessionId)).toMatchObject({ state: 'CANCELLED', cancelReason: 'Trop peu d’inscrits' });
    expect(await sessions.byId(kept)).toMatchObject({ state: 'PLANNED' });
  });
});

describe('sessions', () => {
  it('are listed from now on by start, page by page, and three at most lead to a habilitation', async () => {
    const saw = await make.habilitationType('Scie');
    await make.habilitation(trainer.personId, saw, { level: 'TRAINER' });
    const sawTraining = await make.training(saw);
    const ids: string[] = [];
    for (let turn = 0; turn < 4; turn += 1)
      ids.push(await world.schedule.execute(trainer, input(morning(), { trainingId: sawTraining })));
    const first = await sessions.page({ trainingId: sawTraining, first: 3 });
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const rest = await sessions.page({ trainingId: sawTraining, first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ id }) => id)).toEqual(ids.slice(3));
    expect((await sessions.nextFor({ typeId: saw, level: 'AUTONOMOUS' })).map(({ id }) => id)).toEqual(ids.slice(0, 3));
    expect(await sessions.nextFor({ typeId: saw, level: 'TRAINER' })).toEqual([]);
    expect((await sessions.nextOf([sawTraining])).get(sawTraining)).toHaveLength(3);
  });
});
