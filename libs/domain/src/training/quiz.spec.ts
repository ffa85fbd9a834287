import { assert, array, integer, nat, property, record, subarray, uniqueArray } from 'fast-check';
import { checkQuiz } from './check-quiz';
import { checkQuizAttempt, type QuizAttemptFacts } from './check-quiz-attempt';
import { judgeQuiz, type QuizQuestion } from './quiz';

const question = (id: string, rightAnswers: readonly number[]): QuizQuestion => ({
  id,
  question: `Question ${id}`,
  answers: ['a', 'b', 'c', 'd'],
  rightAnswers,
  explanation: '',
});
const questions = [question('one', [0]), question('two', [1, 2]), question('three', [3])];
const right = questions.map(({ id, rightAnswers }) => ({ questionId: id, chosen: rightAnswers }));

describe('judging a quiz', () => {
  it('asks for every right answer of a question and no other', () => {
    const judge = (chosen: number[]) =>
      judgeQuiz([question('two', [1, 2])], [{ questionId: 'two', chosen }], 100).passed;
    expect(
      [
        [1, 2],
        [2, 1],
        [1, 2, 2],
      ].map(judge),
    ).toEqual([true, true, true]);
    expect([[1], [1, 2, 3], [], [0, 3]].map(judge)).toEqual([false, false, false, false]);
  });

  it('takes a question not answered for a wrong one', () => {
    expect(judgeQuiz(questions, right.slice(1), 60)).toMatchObject({ rightCount: 2, passed: true });
    expect(judgeQuiz(questions, right.slice(1), 67)).toMatchObject({ rightCount: 2, passed: false });
  });

  it('passes exactly from the mark on, whatever is asked and answered', () => {
    const quizzes = record({
      asked: array(subarray([0, 1, 2, 3], { minLength: 1 }), { minLength: 1, maxLength: 12 }),
      chosen: array(uniqueArray(nat(3)), { maxLength: 12 }),
      percent: integer({ min: 1, max: 100 }),
    });
    assert(
      property(quizzes, ({ asked, chosen, percent }) => {
        const all = asked.map((rightAnswers, rank) => question(String(rank), rightAnswers));
        const given = chosen.map((one, rank) => ({ questionId: String(rank), chosen: one }));
        const judged = judgeQuiz(all, given, percent);
        return (
          judged.rightCount === judged.questions.filter((one) => one.right).length &&
          judged.passed === judged.rightCount / all.length >= percent / 100 - 1e-12
        );
      }),
    );
  });

  it('is passed by all right answers and failed by none, at every mark', () => {
    assert(
      property(
        integer({ min: 1, max: 100 }),
        (percent) => judgeQuiz(questions, right, percent).passed && !judgeQuiz(questions, [], percent).passed,
      ),
    );
  });
});

describe('an attempt at a quiz', () => {
  const facts: QuizAttemptFacts = {
    now: Date.UTC(2026, 10, 23, 9),
    questionIds: ['one', 'two'],
    passPercent: 80,
    answeredIds: ['one'],
    attemptsToday: 2,
    dailyAttempts: 3,
  };

  it('is allowed so many times a day, then again from midnight in Paris', () => {
    expect(checkQuizAttempt(facts)).toEqual([]);
    expect(checkQuizAttempt({ ...facts, attemptsToday: 3 })).toEqual([
      { code: 'QUIZ_ATTEMPTS_SPENT', attempts: 3, againAt: Date.UTC(2026, 10, 23, 23) },
    ]);
  });

  it('is refused where there is no quiz, and when the questions changed meanwhile', () => {
    const codes = (changed: Partial<QuizAttemptFacts>) =>
      checkQuizAttempt({ ...facts, ...changed }).map(({ code }) => code);
    expect(codes({ passPercent: null })).toEqual(['NO_QUIZ']);
    expect(codes({ questionIds: [], answeredIds: [] })).toEqual(['NO_QUIZ']);
    expect(codes({ answeredIds: ['one', 'former'] })).toEqual(['QUIZ_CHANGED']);
  });
});

describe('writing a quiz', () => {
  it('is refused with a pass mark and no question, or a right answer that is none of the answers', () => {
    expect(checkQuiz({ passPercent: 80, questions })).toEqual([]);
    expect(checkQuiz({ passPercent: null, questions: [] })).toEqual([]);
    expect(checkQuiz({ passPercent: 80, questions: [] })).toEqual([{ code: 'QUIZ_WITHOUT_QUESTIONS' }]);
    expect(checkQuiz({ passPercent: 80, questions: [question('one', [4])] })).toEqual([
      { code: 'QUIZ_RIGHT_ANSWER_UNKNOWN', question: 'Question one' },
    ]);
  });
});
