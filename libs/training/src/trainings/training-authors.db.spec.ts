import { newId } from '@etabli/database';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';
import { QuizRepository } from '../quiz/quiz.repository';
import { SetQuiz } from '../quiz/set-quiz.use-case';
import { WrittenQuizQuery } from '../quiz/written-quiz.query';
import { TrainingWorld } from '../training-world';
import { CreateTraining } from './create-training.use-case';
import { EditTraining } from './edit-training.use-case';
import { TrainingsQuery } from './trainings.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const world = new TrainingWorld(db);
const [habilitations, quizzes] = [new HabilitationsRepository(), new QuizRepository()];
const create = new CreateTraining(db.transaction, habilitations, world.authors);
const edit = new EditTraining(db.transaction, habilitations, world.authors);
const setQuiz = new SetQuiz(db.transaction, quizzes, world.authors);
const written = new WrittenQuizQuery(db.transaction, quizzes, world.authors);
const trainings = new TrainingsQuery(db.database);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const member = signedInAs(await make.person(), 'MEMBER');
const [spindle, kiln] = [await make.habilitationType('Toupie'), await make.habilitationType('Four')];
await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
await make.habilitation(trainer.personId, kiln, { level: 'AUTONOMOUS' });

const fields = {
  title: 'Toupie, premiers pas',
  description: '',
  habilitationTypeId: spindle,
  level: 'AUTONOMOUS',
  minutes: 180,
  priceCents: 9_000,
  seats: 6,
  minimumEnrolled: 2,
  cancellationDeadlineHours: 48,
  offered: true,
};
let rank = 0;
const code = () => `TOUPIE-${(rank += 1)}`;
const QUESTIONS = [{ question: 'Avant de changer l’outil ?', answers: ['Je consigne', 'Rien'], rightAnswers: [0] }];

afterAll(() => world.close());

describe('a trainer', () => {
  it('writes a training and its quiz, of what they teach', async () => {
    const trainingId = await create.execute(trainer, { code: code(), ...fields });
    await edit.execute(trainer, { trainingId, ...fields, title: 'Toupie, sécurité', seats: 4 });
    await setQuiz.execute(trainer, { trainingId, passPercent: 80, questions: QUESTIONS });
    expect(await trainings.byId(trainingId)).toMatchObject({
      title: 'Toupie, sécurité',
      seats: 4,
      quizPassPercent: 80,
    });
    expect(await written.byTraining(trainer, trainingId)).toMatchObject({
      passPercent: 80,
      dailyAttempts: 3,
      questions: [{ ...QUESTIONS[0], explanation: '' }],
    });
  });

  it('writes none of what they do not teach, and takes none to what they do not teach', async () => {
    const others = await make.training(kiln);
    const ours = await make.training(spindle);
    const refused = ['TRAINING_OF_OTHER_TRAINERS'];
    const toKiln = { ...fields, habilitationTypeId: kiln };
    expect(await refusalCodes(() => create.execute(trainer, { code: code(), ...toKiln }))).toEqual(refused);
    expect(await refusalCodes(() => edit.execute(trainer, { trainingId: others, ...fields }))).toEqual(refused);
    expect(await refusalCodes(() => edit.execute(trainer, { trainingId: ours, ...toKiln }))).toEqual(refused);
    expect(await refusalCodes(() => setQuiz.execute(trainer, { trainingId: others, questions: [] }))).toEqual(refused);
    expect(await trainings.byId(ours)).toMatchObject({ habilitationTypeId: spindle });
  });

  it('no longer does once their level is over', async () => {
    const former = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    await make.habilitation(former.personId, spindle, { level: 'TRAINER', validUntil: world.clock.now() - 1 });
    expect(await refusalCodes(() => create.execute(former, { code: code(), ...fields }))).toEqual([
      'TRAINING_OF_OTHER_TRAINERS',
    ]);
  });

  it('never reads the right answers of what others teach; members never read any', async () => {
    const trainingId = await make.training(kiln);
    await setQuiz.execute(manager, { trainingId, passPercent: 80, questions: QUESTIONS });
    expect(await written.byTraining(trainer, trainingId)).toBeNull();
    expect(await written.byTraining(manager, trainingId)).toMatchObject({ passPercent: 80 });
    await expect(written.byTraining(member, trainingId)).rejects.toThrow('Votre compte ne permet pas');
  });
});

describe('a training', () => {
  it('keeps a code of its own, and fewer people needed than seats', async () => {
    const taken = code();
    await create.execute(manager, { code: taken, ...fields });
    expect(await refusalCodes(() => create.execute(manager, { code: taken, ...fields }))).toEqual([
      'TRAINING_CODE_TAKEN',
    ]);
    const few = async () => create.execute(manager, { code: code(), ...fields, seats: 1 });
    expect(await refusalCodes(few)).toEqual(['MINIMUM_EXCEEDS_SEATS']);
  });

  it('that does not exist is told so', async () => {
    const trainingId = newId();
    expect(await refusalCodes(() => edit.execute(manager, { trainingId, ...fields }))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(() => setQuiz.execute(manager, { trainingId, questions: [] }))).toEqual(['NOT_FOUND']);
    expect(await written.byTraining(manager, trainingId)).toBeNull();
    expect(await written.byTraining(manager, 'x')).toBeNull();
  });
});
