import {
  draftOf,
  moved,
  oneLine,
  quizInput,
  withAnswer,
  withQuestion,
  wrongInQuestion,
  wrongInQuiz,
  type DraftQuestion,
  type QuizDraft,
} from './quiz-draft';

const question = (key: number, more: Partial<DraftQuestion> = {}): DraftQuestion => ({
  key,
  question: 'Quels EPI ?',
  answers: [
    { text: 'Lunettes', right: true },
    { text: ' ', right: true },
    { text: 'Gants', right: false },
    { text: ' Casque ', right: true },
  ],
  explanation: '',
  ...more,
});
const draft: QuizDraft = { required: true, passPercent: 80, dailyAttempts: 3, questions: [question(0)] };
const wrong = (change: Partial<QuizDraft>) => wrongInQuiz({ ...draft, ...change });
const keys = (questions: readonly DraftQuestion[]) => questions.map(({ key }) => key);

describe('a quiz being written', () => {
  it('is sent without its empty answers, right answers where they then stand', () => {
    expect(quizInput('t', draft)).toEqual({
      trainingId: 't',
      passPercent: 80,
      dailyAttempts: 3,
      questions: [
        { question: 'Quels EPI ?', answers: ['Lunettes', 'Gants', 'Casque'], rightAnswers: [0, 2], explanation: '' },
      ],
    });
  });

  it('comes back as it was sent', () => {
    const { passPercent, dailyAttempts, questions } = quizInput('t', draft);
    const back = draftOf({
      passPercent: passPercent ?? null,
      dailyAttempts: dailyAttempts ?? 3,
      questions: questions.map((one) => ({ ...one, explanation: '' })),
    });
    expect(quizInput('t', back)).toEqual(quizInput('t', draft));
  });

  it('that nobody has to pass keeps its questions and has no mark', () => {
    expect(quizInput('t', { ...draft, required: false })).toMatchObject({ passPercent: null, questions: [{}] });
  });

  it('says what is to be corrected', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ passPercent: 0 })).toEqual(['passPercent']);
    expect(wrong({ passPercent: 101 })).toEqual(['passPercent']);
    expect(wrong({ dailyAttempts: '' })).toEqual(['dailyAttempts']);
    expect(wrong({ questions: [] })).toEqual(['questions']);
    expect(wrong({ questions: [], required: false, passPercent: '' })).toEqual([]);
    expect(wrong({ questions: [question(0, { question: ' ?' })] })).toEqual(['inQuestions']);
  });
});

describe('a question being written', () => {
  const answers = (...given: readonly (readonly [string, boolean])[]) =>
    question(0, { answers: given.map(([text, right]) => ({ text, right })) });

  it('says what is to be corrected, one thing at a time', () => {
    expect(wrongInQuestion(question(0))).toBeUndefined();
    expect(wrongInQuestion(question(0, { question: 'a ' }))).toBe('question');
    expect(wrongInQuestion(answers(['Oui', true], [' ', true]))).toBe('answers');
    expect(wrongInQuestion(answers(['Oui', true], ['Oui ', false]))).toBe('twice');
    expect(wrongInQuestion(answers(['Oui', false], ['Non', false], ['', true]))).toBe('right');
  });

  it('is added with two answers to fill, and a key no other has', () => {
    const questions = withQuestion([question(4), question(2)]);
    expect(keys(questions)).toEqual([4, 2, 5]);
    expect(questions[2]?.answers).toHaveLength(2);
    expect(withAnswer(questions[2]?.answers ?? [])).toHaveLength(3);
    expect(keys(withQuestion([]))).toEqual([0]);
  });

  it('is one line, however it was pasted', () => {
    expect(oneLine('Avant de\n  changer l’outil ?\n')).toBe('Avant de changer l’outil ? ');
  });

  it('is moved up and down, and stays where there is nothing beyond', () => {
    const questions = [question(0), question(1), question(2)];
    expect(keys(moved(questions, 0, 1))).toEqual([1, 0, 2]);
    expect(keys(moved(questions, 2, -1))).toEqual([0, 2, 1]);
    expect(keys(moved(questions, 0, -1))).toEqual([0, 1, 2]);
    expect(keys(moved(questions, 2, 1))).toEqual([0, 1, 2]);
  });
});
