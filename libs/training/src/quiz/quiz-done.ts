/** How long knowing the rules of a machine is trusted: a renewal a year later asks the quiz again. */
const HOLDS = '12 months';

/** SQL: whether a person has no quiz to pass for a training, or passed it not long ago. One parameter: now. */
export const quizDone = (person: string, training: string): string => `(
  exists (select from training q where q.id = ${training} and q.quiz_pass_percent is null)
  or exists (select from quiz_attempt a where a.person_id = ${person} and a.training_id = ${training} and a.passed
    and a.at > ?::timestamptz - interval '${HOLDS}'))`;
