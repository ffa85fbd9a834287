import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { CancelTrainerPresence } from './cancel-trainer-presence.use-case';
import { PlanTrainerPresence } from './plan-trainer-presence.use-case';
import { TrainerPresencesQuery } from './trainer-presences.query';

const NOW = Date.UTC(2026, 10, 23, 9);
const HOUR = 3_600_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const plan = new PlanTrainerPresence(db.transaction, clock);
const cancel = new CancelTrainerPresence(db.transaction, clock);
const presences = new TrainerPresencesQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const [bois, metal] = [await make.pole('Bois'), await make.pole('Métal')];
const newTrainer = async () => signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const from = (hours: number, poleId = bois) => ({
  poleId,
  startsAt: new Date(NOW + hours * HOUR).toISOString(),
  endsAt: new Date(NOW + (hours + 3) * HOUR).toISOString(),
});

beforeEach(() => clock.set(NOW));

describe('the presence of a trainer', () => {
  it('is announced by themselves or by staff, and read by whoever works here', async () => {
    const trainer = await newTrainer();
    await plan.execute(trainer, from(1));
    await plan.execute(manager, { ...from(24, metal), trainerId: trainer.personId });
    const member = signedInAs(await make.person(), 'MEMBER');
    const seen = await presences.between(member, { trainerId: trainer.personId });
    expect(seen.map(({ poleId, startsAt }) => [poleId, startsAt])).toEqual([
      [bois, NOW + HOUR],
      [metal, NOW + 24 * HOUR],
    ]);
    const inMetal = await presences.between(member, { trainerId: trainer.personId, poleId: metal });
    expect(inMetal).toHaveLength(1);
  });

  it('is in one place at a time: one of ten announced at once is kept', async () => {
    const trainer = await newTrainer();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, rank) =>
        refusalCodes(async () => plan.execute(trainer, from(1, rank % 2 ? bois : metal))),
      ),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(9).fill('TRAINER_PRESENT_ELSEWHERE'));
    expect(await refusalCodes(async () => plan.execute(trainer, from(4)))).toEqual([]);
  });

  it('is refused for another trainer, for who is none, and when over', async () => {
    const [one, other, member] = [await newTrainer(), await newTrainer(), await make.person()];
    const codes = (viewer: typeof one, input: object) => refusalCodes(async () => plan.execute(viewer, input));
    expect(await codes(one, { ...from(1), trainerId: other.personId })).toEqual(['PRESENCE_OF_ANOTHER']);
    expect(await codes(manager, { ...from(1), trainerId: member })).toEqual(['NOT_A_TRAINER']);
    expect(await codes(one, from(-3))).toEqual(['PRESENCE_OVER']);
    expect(() => plan.execute(signedInAs(member, 'MEMBER'), from(1))).toThrow('Votre compte ne permet pas');
  });

  it('is taken back by its trainer until it is over', async () => {
    const [trainer, other] = [await newTrainer(), await newTrainer()];
    const presenceId = await plan.execute(trainer, from(1));
    const codes = (viewer: typeof trainer) => refusalCodes(async () => cancel.execute(viewer, { presenceId }));
    expect(await codes(other)).toEqual(['PRESENCE_OF_ANOTHER']);
    clock.set(NOW + 4 * HOUR);
    expect(await codes(trainer)).toEqual(['PRESENCE_OVER']);
    clock.set(NOW);
    expect(await codes(trainer)).toEqual([]);
    expect(await codes(trainer)).toEqual(['NOT_FOUND']);
  });
});
