/** The answers chosen so far, by question: positions from 0. */
export type Answers = Readonly<Record<string, readonly number[]>>;

/** One more answer chosen, or one less: the others of the question stay when several may be right. */
export function choose(answers: Answers, question: { id: string; several: boolean }, position: number): Answers {
  const before = answers[question.id] ?? [];
  const several = before.includes(position) ? before.filter((one) => one !== position) : [...before, position];
  return { ...answers, [question.id]: question.several ? several.toSorted((a, b) => a - b) : [position] };
}

/** How many questions have no answer yet. */
export const unanswered = (answers: Answers, questions: readonly { id: string }[]): number =>
  questions.filter(({ id }) => (answers[id] ?? []).length === 0).length;
