/** What forbids answering a quiz. */
export type QuizRefusal =
  | { readonly code: 'NO_QUIZ' }
  /** The questions answered are no longer those asked. */
  | { readonly code: 'QUIZ_CHANGED' }
  /** From when one may try again. */
  | { readonly code: 'QUIZ_ATTEMPTS_SPENT'; readonly attempts: number; readonly againAt: number }
  | { readonly code: 'QUIZ_WITHOUT_QUESTIONS' }
  | { readonly code: 'QUIZ_RIGHT_ANSWER_UNKNOWN'; readonly question: string };
