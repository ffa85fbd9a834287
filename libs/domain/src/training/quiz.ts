/** A question as it is asked; right answers are positions in `answers`, from 0. */
export interface QuizQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly rightAnswers: readonly number[];
  readonly explanation: string;
}

/** What was chosen for one question. */
export interface QuizAnswer {
  readonly questionId: string;
  readonly chosen: readonly number[];
}

export interface JudgedQuestion extends QuizQuestion {
  readonly chosen: readonly number[];
  readonly right: boolean;
}

export interface JudgedQuiz {
  readonly questions: readonly JudgedQuestion[];
  readonly rightCount: number;
  readonly passed: boolean;
}

const sameChoice = (chosen: readonly number[], right: readonly number[]): boolean =>
  new Set(chosen).size === new Set(right).size && right.every((answer) => chosen.includes(answer));

/** Judges an attempt: a question is right when all its right answers were chosen and no other; one not answered is wrong. */
export function judgeQuiz(
  questions: readonly QuizQuestion[],
  answers: readonly QuizAnswer[],
  passPercent: number,
): JudgedQuiz {
  const judged = questions.map((question) => {
    const chosen = answers.find(({ questionId }) => questionId === question.id)?.chosen ?? [];
    return { ...question, chosen, right: sameChoice(chosen, question.rightAnswers) };
  });
  const rightCount = judged.filter(({ right }) => right).length;
  return { questions: judged, rightCount, passed: rightCount * 100 >= passPercent * questions.length };
}
