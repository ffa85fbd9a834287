import { GraphqlContext } from '@etabli/api-kit';
import { ManufactureBuilder, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { HabilitationTypesQuery } from '../habilitations/habilitation-types.query';
import { QuizRepository } from '../quiz/quiz.repository';
import { QuizzesQuery } from '../quiz/quizzes.query';
import { SetQuiz } from '../quiz/set-quiz.use-case';
import { SubmitQuiz } from '../quiz/submit-quiz.use-case';
import { SessionsQuery } from '../sessions/sessions.query';
import { MORNING, TrainingWorld } from '../training-world';
import type { HabilitationMissing } from './refusal-types';
import { HabilitationMissingResolver } from './refusal.resolvers';

const DAY = 86_400_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const world = new TrainingWorld(db);
const sessions = new SessionsQuery(db.database, world.clock);
const quizzes = new QuizzesQuery(db.database, world.clock);
const resolver = new HabilitationMissingResolver(new HabilitationTypesQuery(db.database), sessions, quizzes);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const typeId = await make.habilitationType('Toupie');
await make.habilitation(trainer.personId, typeId, { level: 'TRAINER' });
const poleId = await make.pole();
const trainingId = await make.training(typeId, { level: 'AUTONOMOUS' });
const refusal = { typeId, requiredLevel: 'AUTONOMOUS' } as HabilitationMissing;
const asking = (viewer: typeof manager | typeof visitor) => new GraphqlContext(viewer, null, null);

const planned = async (day: number) => {
  const start = MORNING + day * DAY;
  const times = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 3_600_000).toISOString() };
  return world.schedule.execute(trainer, { trainingId, poleId, ...times });
};

afterAll(() => world.close());

describe('a habilitation that is missing', () => {
  it('offers the next three sessions that lead to it, neither called off nor of a lower level', async () => {
    const ids: string[] = [];
    for (const day of [1, 2, 3, 4, 5]) ids.push(await planned(day));
    await world.cancelSession.execute(trainer, { sessionId: ids[1], reason: 'Machine en panne' });
    const offered = await resolver.nextSessions(refusal);
    expect(offered.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[3]]);
    expect(await resolver.nextSessions({ ...refusal, requiredLevel: 'TRAINER' })).toEqual([]);
    world.clock.set(MORNING + 3 * DAY);
    expect((await resolver.nextSessions(refusal)).map(({ id }) => id)).toEqual([ids[3], ids[4]]);
  });

  it('says whether the viewer still has a quiz to pass', async () => {
    const member = signedInAs(await make.person(), 'MEMBER');
    expect(await resolver.quizMissing(refusal, asking(member))).toBe(false);
    const questions = [{ question: 'Gants ?', answers: ['Oui', 'Jamais'], rightAnswers: [1] }];
    const repository = new QuizRepository();
    await new SetQuiz(db.transaction, repository, world.authors).execute(manager, {
      trainingId,
      passPercent: 100,
      questions,
    });
    expect(await resolver.quizMissing(refusal, asking(member))).toBe(true);
    expect(await resolver.quizMissing(refusal, asking(visitor))).toBe(false);
    const quiz = await quizzes.ofTraining(member, trainingId);
    const answers = quiz?.questions.map(({ id }) => ({ questionId: id, chosen: [1] }));
    await new SubmitQuiz(db.transaction, world.clock, repository).execute(member, { trainingId, answers });
    expect(await resolver.quizMissing(refusal, asking(member))).toBe(false);
  });
});
