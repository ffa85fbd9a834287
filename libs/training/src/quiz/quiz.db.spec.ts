import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';
import { MORNING, TrainingWorld } from '../training-world';
import { TrainingAuthors } from '../trainings/training-authors';
import { QuizRepository } from './quiz.repository';
import { QuizzesQuery } from './quizzes.query';
import { SetQuiz } from './set-quiz.use-case';
import { SubmitQuiz } from './submit-quiz.use-case';

const DAY = 86_400_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(MORNING);
const repository = new QuizRepository();
const authors = new TrainingAuthors(new HabilitationsRepository(), clock);
const setQuiz = new SetQuiz(db.transaction, repository, authors);
const submit = new SubmitQuiz(db.transaction, clock, repository);
const quizzes = new QuizzesQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const spindle = await make.habilitationType('Toupie');

const QUESTIONS = [
  {
    question: 'Avant de changer l’outil ?',
    answers: ['Je consigne', 'Je baisse la vitesse, puis « doux »'],
    rightAnswers: [0],
    explanation: 'Toujours.',
  },
  {
    question: 'Quels EPI ?',
    answers: ['Lunettes', 'Gants', 'Casque'],
    rightAnswers: [0, 2],
    explanation: 'Jamais de gants.',
  },
];
const RIGHT = [[0], [0, 2]];

const withQuiz = async (more: object = {}) => {
  const trainingId = await make.training(spindle);
  await setQuiz.execute(manager, { trainingId, passPercent: 100, dailyAttempts: 3, questions: QUESTIONS, ...more });
  return trainingId;
};
const member = async () => signedInAs(await make.person(), 'MEMBER');
type Who = Awaited<ReturnType<typeof member>>;
const answer = async (who: Who, trainingId: string, chosen: number[][]) => {
  const quiz = await quizzes.ofTraining(who, trainingId);
  const answers = quiz?.questions.map(({ id }, rank) => ({ questionId: id, chosen: chosen[rank] ?? [] }));
  return submit.execute(who, { trainingId, answers });
};
const stateOf = async (who: Who, trainingId: string) => (await quizzes.states(who, [trainingId])).get(trainingId);

beforeEach(() => clock.set(MORNING));

describe('a quiz', () => {
  it('is asked without anything that tells the right answers', async () => {
    const quiz = await quizzes.ofTraining(await member(), await withQuiz());
    expect(quiz?.questions.map((question) => Object.keys(question).sort())).toEqual(
      Array(2).fill(['answers', 'id', 'question', 'several']),
    );
    expect(quiz?.questions.map(({ question, answers }) => [question, answers])).toEqual(
      QUESTIONS.map(({ question, answers }) => [question, answers]),
    );
    expect(JSON.stringify(quiz)).not.toContain('Jamais de gants');
  });

  it('is not asked to visitors, and absent where there is none', async () => {
    const trainingId = await make.training(spindle);
    await expect(quizzes.ofTraining(visitor, trainingId)).rejects.toThrow('Connectez-vous');
    expect(await quizzes.ofTraining(await member(), trainingId)).toBeNull();
    const act = async () => submit.execute(await member(), { trainingId, answers: [] });
    expect(await refusalCodes(act)).toEqual(['NO_QUIZ']);
  });

  it('is written by no member, and with right answers among the answers', async () => {
    const learner = await member();
    expect(() => setQuiz.execute(learner, {})).toThrow('Votre compte ne permet pas');
    const wrong = [{ ...QUESTIONS[0], rightAnswers: [2] }];
    expect(await refusalCodes(() => withQuiz({ questions: wrong }))).toEqual(['QUIZ_RIGHT_ANSWER_UNKNOWN']);
  });
});

describe('an attempt', () => {
  it('is judged, kept as it was answered, and settles the quiz when it passes', async () => {
    const [who, trainingId] = [await member(), await withQuiz()];
    const failed = await quizzes.attempt(who, await answer(who, trainingId, [[0], [0, 1]]));
    expect(failed).toMatchObject({ passed: false, rightCount: 1, questionCount: 2 });
    expect(await stateOf(who, trainingId)).toBe('TO_PASS');
    await answer(who, trainingId, RIGHT);
    expect(await stateOf(who, trainingId)).toBe('PASSED');
    await setQuiz.execute(manager, { trainingId, passPercent: 50, questions: QUESTIONS.slice(1) });
    expect((await quizzes.attempts(who, trainingId)).map(({ questions }) => questions.length)).toEqual([2, 2]);
    expect(await stateOf(who, trainingId)).toBe('PASSED');
  });

  it('is allowed three times a day, by ten clicks at once too, and again the next day', async () => {
    const [who, trainingId] = [await member(), await withQuiz()];
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => refusalCodes(() => answer(who, trainingId, []))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(3);
    expect(outcomes.flat()).toEqual(Array(7).fill('QUIZ_ATTEMPTS_SPENT'));
    expect((await quizzes.ofTraining(who, trainingId))?.attemptsLeftToday).toBe(0);
    clock.set(MORNING + DAY);
    expect((await quizzes.ofTraining(who, trainingId))?.attemptsLeftToday).toBe(3);
    expect(await refusalCodes(() => answer(who, trainingId, RIGHT))).toEqual([]);
  });

  it('at questions that changed meanwhile is refused and not counted', async () => {
    const [who, trainingId] = [await member(), await withQuiz()];
    const before = await quizzes.ofTraining(who, trainingId);
    await setQuiz.execute(manager, { trainingId, passPercent: 100, questions: QUESTIONS });
    const answers = before?.questions.map(({ id }) => ({ questionId: id, chosen: [0] }));
    expect(await refusalCodes(async () => submit.execute(who, { trainingId, answers }))).toEqual(['QUIZ_CHANGED']);
    expect(await quizzes.attempts(who, trainingId)).toEqual([]);
  });

  it('is read by nobody else, and changed by nobody', async () => {
    const [who, other, trainingId] = [await member(), await member(), await withQuiz()];
    const id = await answer(who, trainingId, RIGHT);
    expect(await quizzes.attempt(other, id)).toBeNull();
    await expect(db.database.sql('update quiz_attempt set passed = true')).rejects.toThrow('append-only');
  });

  it('passed a year ago does not count any more', async () => {
    const [who, trainingId] = [await member(), await withQuiz()];
    await answer(who, trainingId, RIGHT);
    clock.set(MORNING + 360 * DAY);
    expect(await stateOf(who, trainingId)).toBe('PASSED');
    clock.set(MORNING + 370 * DAY);
    expect(await stateOf(who, trainingId)).toBe('TO_PASS');
  });
});

describe('practice', () => {
  it('waits for the quiz: nobody is marked present before passing it', async () => {
    const world = new TrainingWorld(db);
    const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
    const [who, trainingId] = [await member(), await withQuiz()];
    const start = MORNING + 3 * DAY;
    const times = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 3_600_000).toISOString() };
    const sessionId = await world.schedule.execute(trainer, { trainingId, poleId: await make.pole(), ...times });
    const enrolmentId = await world.enrolOne(who, sessionId);
    world.clock.set(start);
    const attend = () =>
      world.recordAttendance.execute(trainer, { sessionId, lines: [{ enrolmentId, present: true }] });
    expect(await refusalCodes(attend)).toEqual(['QUIZ_NOT_PASSED']);
    await answer(who, trainingId, RIGHT);
    expect(await refusalCodes(attend)).toEqual([]);
    await world.close();
  });
});
