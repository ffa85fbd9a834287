import type { TrainingAuthor } from '../check-training';
import type { SessionRefusal } from '../session-refusals';

/** Trainers answer for what they teach; the rest of the catalogue is for those who run the place. */
export const authorMustTeachWhatItGrants = ({ isStaff, teaches }: TrainingAuthor): SessionRefusal | undefined =>
  isStaff || teaches ? undefined : { code: 'TRAINING_OF_OTHER_TRAINERS' };
