import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** Who teaches will grant: nobody teaches what they could not grant on that day. */
export const sessionTrainerMustHoldTrainerLevel = ({ trainer, training }: SessionFacts): SessionRefusal | undefined =>
  trainer.isStaff || trainer.heldLevel === 'TRAINER'
    ? undefined
    : { code: 'SESSION_TRAINER_NOT_HABILITATED', trainerName: trainer.name, typeName: training.typeName };
