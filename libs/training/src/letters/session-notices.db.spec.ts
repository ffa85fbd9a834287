import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { MORNING, TrainingWorld } from '../training-world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const world = new TrainingWorld(db);
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const spindle = await make.habilitationType('Toupie');
await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
const poleId = await make.pole();
const trainingId = await make.training(spindle);

let day = 10;
const session = async (seats: number) => {
  const start = MORNING + (day += 1) * DAY;
  const [startsAt, endsAt] = [start, start + 3 * HOUR].map((at) => new Date(at).toISOString());
  return world.schedule.execute(trainer, { trainingId, poleId, startsAt, endsAt, seats, minimumEnrolled: 1 });
};
const member = async () => signedInAs(await make.person(), 'MEMBER');
const told = ({ personId }: { personId: string }) =>
  db.database.sql<{ type: string; title: string; path: string }>(
    'select type, title, path from notification where person_id = ? and in_app order by created_at, id',
    [personId],
  );
const mailed = ({ personId }: { personId: string }) =>
  db.database.sql<{ subject: string; text: string }>(
    `select m.subject, m.text_body as text from outgoing_mail m join person p on p.email = m.recipient
     where p.id = ? order by m.created_at, m.id`,
    [personId],
  );
const choose = ({ personId }: { personId: string }, type: string, channels: { inApp: boolean; mail: boolean }) =>
  db.database.sql(
    'insert into notification_preference (id, person_id, type, in_app, mail) values (gen_random_uuid(), ?, ?, ?, ?)',
    [personId, type, channels.inApp, channels.mail],
  );

beforeEach(() => world.clock.set(MORNING));
afterAll(() => world.close());

describe('what becomes of a seat', () => {
  it('stands in the notification centre and is mailed, each leading to where one acts', async () => {
    const [first, second] = [await member(), await member()];
    const sessionId = await session(1);
    const seat = await world.enrolOne(first, sessionId);
    const waiting = await world.enrolOne(second, sessionId);
    await world.leave.execute(first, { enrolmentId: seat });
    await world.accept.execute(second, { enrolmentId: waiting });
    await world.cancelSession.execute(trainer, { sessionId, reason: 'Formateur souffrant' });
    expect((await told(first)).map(({ type }) => type)).toEqual(['TRAINING_ENROLLED']);
    expect((await told(second)).map(({ type, path }) => [type, path])).toEqual([
      ['TRAINING_SEAT_OFFERED', `/formations/${trainingId}`],
      ['TRAINING_ENROLLED', `/formations/${trainingId}`],
      ['TRAINING_CANCELLED', '/formations'],
    ]);
    const mails = await mailed(second);
    expect(mails).toHaveLength(3);
    expect(mails[2]?.text).toContain('Motif\u00a0: Formateur souffrant');
  });

  it('leads to the quiz whoever has to pass it first', async () => {
    const learner = await member();
    await db.database.sql('update training set quiz_pass_percent = 80 where id = ?', [trainingId]);
    await world.enrolOne(learner, await session(1));
    expect(await told(learner)).toMatchObject([{ path: `/formations/${trainingId}/quiz` }]);
    await db.database.sql('update training set quiz_pass_percent = null where id = ?', [trainingId]);
  });

  it('is not mailed to whoever wants no mail of it, nor shown to whoever wants none on the screen', async () => {
    const [reader, writer] = [await member(), await member()];
    await choose(reader, 'TRAINING_ENROLLED', { inApp: true, mail: false });
    await choose(writer, 'TRAINING_ENROLLED', { inApp: false, mail: true });
    const sessionId = await session(2);
    for (const one of [reader, writer]) await world.enrolOne(one, sessionId);
    expect([await told(reader), await mailed(reader)].map(({ length }) => length)).toEqual([1, 0]);
    expect([await told(writer), await mailed(writer)].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('is told in the language of each, our own reasons too', async () => {
    const [french, english] = [await member(), await member()];
    await db.database.sql(`update person set language = 'EN' where id = ?`, [english.personId]);
    const start = MORNING + 3 * DAY;
    const [startsAt, endsAt] = [start, start + HOUR].map((at) => new Date(at).toISOString());
    const sessionId = await world.schedule.execute(trainer, {
      trainingId,
      poleId,
      startsAt,
      endsAt,
      minimumEnrolled: 3,
    });
    for (const one of [french, english]) await world.enrolOne(one, sessionId);
    expect(await world.cancelBelowThreshold.execute(start - DAY)).toEqual([sessionId]);
    expect((await told(french)).at(-1)?.title).toMatch(/^Session annulée\u00a0: /);
    expect((await told(english)).at(-1)?.title).toMatch(/^Session called off: /);
    expect((await mailed(english)).at(-1)?.text).toContain('Reason: Too few');
  });

  it('is told once, however many workers pass the seat on and however often', async () => {
    const [first, second] = [await member(), await member()];
    const sessionId = await session(1);
    await world.enrolOne(first, sessionId);
    await world.enrolOne(second, sessionId);
    await db.database.sql(
      `update enrolment set state = 'CANCELLED', cancelled_at = now(), cancel_reason = 'LEFT'
       where session_id = ? and person_id = ?`,
      [sessionId, first.personId],
    );
    await Promise.all(Array.from({ length: 5 }, () => world.offerFreedSeats.execute(MORNING)));
    await world.offerFreedSeats.execute(MORNING);
    expect((await told(second)).map(({ type }) => type)).toEqual(['TRAINING_SEAT_OFFERED']);
    expect(await mailed(second)).toHaveLength(1);
  });

  it('is not told when the act that caused it was undone', async () => {
    const learner = await member();
    const sessionId = await session(1);
    await db.database.sql(
      `create function cut() returns trigger language plpgsql as $$ begin raise exception 'cut here'; end $$`,
    );
    await db.database.sql('create trigger cut before insert on audit_entry for each row execute function cut()');
    await expect(world.enrolOne(learner, sessionId)).rejects.toThrow('cut here');
    await db.database.sql('drop trigger cut on audit_entry');
    expect([await told(learner), await mailed(learner)]).toEqual([[], []]);
    await world.enrolOne(learner, sessionId);
    expect([await told(learner), await mailed(learner)].map(({ length }) => length)).toEqual([1, 1]);
  });
});
