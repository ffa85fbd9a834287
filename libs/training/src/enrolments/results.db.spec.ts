import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { HabilitationsQuery } from '../habilitations/habilitations.query';
import { MORNING, TrainingWorld } from '../training-world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const world = new TrainingWorld(db);
const habilitations = new HabilitationsQuery(db.database, new FakeClock(MORNING + 400 * DAY));

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const spindle = await make.habilitationType('Toupie', { validityMonths: 36 });
const trainersGrant = await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
const poleId = await make.pole();
const trainingId = await make.training(spindle);

let day = 10;
/** A session of tomorrow or later, with these many enrolled, at its start. */
const begun = async (count: number, training = trainingId) => {
  const start = MORNING + (day += 1) * DAY;
  world.clock.set(MORNING);
  const startsAt = new Date(start).toISOString();
  const endsAt = new Date(start + 3 * HOUR).toISOString();
  const asked = { trainingId: training, poleId, startsAt, endsAt };
  const sessionId = await world.schedule.execute(trainer, asked);
  const learners = await Promise.all(
    Array.from({ length: count }, async () => signedInAs(await make.person(), 'MEMBER')),
  );
  const ids: string[] = [];
  for (const learner of learners) ids.push(await world.enrolOne(learner, sessionId));
  world.clock.set(start);
  return { sessionId, start, learners, ids };
};
const statesOf = async (sessionId: string) =>
  (
    await db.database.sql<{ state: string }>('select state from enrolment where session_id = ? order by position', [
      sessionId,
    ])
  ).map(({ state }) => state);
const sessionState = async (id: string) =>
  (await db.database.sql<{ state: string }>('select state from training_session where id = ?', [id]))[0]?.state;
const attend = (sessionId: string, ids: readonly (string | undefined)[], present = true) =>
  world.recordAttendance.execute(trainer, { sessionId, lines: ids.map((enrolmentId) => ({ enrolmentId, present })) });

afterAll(() => world.close());

describe('attendance', () => {
  it('is written and corrected by the trainer of the session, from half an hour before', async () => {
    const { sessionId, ids, start } = await begun(3);
    world.clock.set(start - HOUR);
    expect(await refusalCodes(() => attend(sessionId, ids))).toEqual(['ATTENDANCE_TOO_EARLY']);
    world.clock.set(start);
    await attend(sessionId, ids);
    await attend(sessionId, ids.slice(2), false);
    expect(await statesOf(sessionId)).toEqual(['ATTENDED', 'ATTENDED', 'ABSENT']);
  });

  it('is refused to another trainer, to members, and for the enrolment of another session', async () => {
    const [one, other] = [await begun(1), await begun(1)];
    const stranger = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    const asked = { sessionId: one.sessionId, lines: [{ enrolmentId: one.ids[0], present: true }] };
    expect(await refusalCodes(async () => world.recordAttendance.execute(stranger, asked))).toEqual([
      'SESSION_OF_ANOTHER_TRAINER',
    ]);
    expect(() => world.recordAttendance.execute(one.learners[0]!, asked)).toThrow('Votre compte ne permet pas');
    expect(await refusalCodes(() => attend(one.sessionId, other.ids))).toEqual(['NOT_FOUND']);
    expect(await statesOf(one.sessionId)).toEqual(['ENROLLED']);
  });
});

describe('results', () => {
  const resultsOf = (sessionId: string, lines: { enrolmentId: string | undefined; passed: boolean; note?: string }[]) =>
    world.recordResults.execute(trainer, { sessionId, lines });

  it('grant what was taught to who passed, with the session as evidence, for as long as the type allows', async () => {
    const { sessionId, ids, learners, start } = await begun(3);
    await attend(sessionId, ids.slice(0, 2));
    await attend(sessionId, ids.slice(2), false);
    world.clock.set(start + 3 * HOUR);
    await resultsOf(sessionId, [
      { enrolmentId: ids[0], passed: true, note: 'Entraîneur réglé seul.' },
      { enrolmentId: ids[1], passed: false },
    ]);
    expect(await statesOf(sessionId)).toEqual(['PASSED', 'FAILED', 'ABSENT']);
    expect(await sessionState(sessionId)).toBe('DONE');
    const held = await habilitations.byPerson(
      manager,
      learners.map(({ personId }) => personId),
    );
    expect([...held.values()].map((rows) => rows.length)).toEqual([1, 0, 0]);
    const [row] = held.get(learners[0]!.personId) ?? [];
    expect(row).toMatchObject({ level: 'AUTONOMOUS', trainingSessionId: sessionId, endsBy: 'DATE' });
    expect(row?.evidence).toMatch(
      /^Session «\u00a0Toupie, premiers pas\u00a0» du \d+ décembre 2026\. Entraîneur réglé seul\.$/,
    );
  });

  it('are refused without attendance, twice, and change nothing', async () => {
    const { sessionId, ids, learners } = await begun(2);
    await attend(sessionId, ids.slice(0, 1));
    const both = ids.map((enrolmentId) => ({ enrolmentId, passed: true }));
    expect(await refusalCodes(() => resultsOf(sessionId, both))).toEqual(['RESULT_WITHOUT_ATTENDANCE']);
    expect(await statesOf(sessionId)).toEqual(['ATTENDED', 'ENROLLED']);
    await resultsOf(sessionId, both.slice(0, 1));
    expect(await refusalCodes(() => resultsOf(sessionId, both.slice(0, 1)))).toEqual(['RESULT_WITHOUT_ATTENDANCE']);
    expect((await habilitations.ledgerOf(manager, learners[0]!.personId, {})).totalCount).toBe(1);
    expect(await sessionState(sessionId)).toBe('PLANNED');
  });

  it('given twice at once grant once', async () => {
    const { sessionId, ids, learners } = await begun(1);
    await attend(sessionId, ids);
    const give = () => refusalCodes(() => resultsOf(sessionId, [{ enrolmentId: ids[0], passed: true }]));
    const outcomes = await Promise.all(Array.from({ length: 8 }, give));
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect((await habilitations.ledgerOf(manager, learners[0]!.personId, {})).totalCount).toBe(1);
  });

  it('are refused to a trainer whose own level was withdrawn since, allowed to staff', async () => {
    const { sessionId, ids } = await begun(1);
    await attend(sessionId, ids);
    await db.database.sql(
      `insert into habilitation_revocation (id, grant_id, revoked_by_id, revoked_at, reason)
       values (gen_random_uuid(), ?, ?, ?, 'Départ du formateur')`,
      [trainersGrant, manager.personId, new Date(world.clock.now() - 1)],
    );
    const lines = [{ enrolmentId: ids[0], passed: true }];
    expect(await refusalCodes(() => resultsOf(sessionId, lines))).toEqual(['TRAINER_LEVEL_MISSING']);
    await world.recordResults.execute(manager, { sessionId, lines });
    expect(await statesOf(sessionId)).toEqual(['PASSED']);
  });
});
