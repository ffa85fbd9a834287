import { ENROLMENT_STATES, OCCUPATION_KINDS, TRAINING_SESSION_STATES } from '@etabli/domain';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const TrainingSessionStateEnum = enumOf(TRAINING_SESSION_STATES);
export const EnrolmentStateEnum = enumOf(ENROLMENT_STATES);
export const QuizStateEnum = enumOf(['NONE', 'TO_PASS', 'PASSED'] as const);
export const SessionConflictKindEnum = enumOf(OCCUPATION_KINDS);

registerEnumType(TrainingSessionStateEnum, {
  name: 'TrainingSessionState',
  description: 'PLANNED until everybody has a result (DONE) or it is called off (CANCELLED).',
});
registerEnumType(EnrolmentStateEnum, {
  name: 'EnrolmentState',
  description:
    'ENROLLED: has a seat. WAITING: in line. OFFERED: a seat is kept until `offeredUntil`. ATTENDED or ABSENT: written by the trainer. PASSED or FAILED: the result. CANCELLED: left, taken out, offer not taken, or session called off.',
});
registerEnumType(QuizStateEnum, {
  name: 'QuizState',
  description: 'NONE: nothing to pass. TO_PASS: before practice. PASSED: in the last twelve months.',
});
registerEnumType(SessionConflictKindEnum, {
  name: 'SessionConflictKind',
  description: 'What takes a machine: a booking, maintenance, something held, or another training.',
});
