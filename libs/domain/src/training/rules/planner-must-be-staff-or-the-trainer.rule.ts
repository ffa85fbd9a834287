import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** A trainer decides over their own time only. */
export const plannerMustBeStaffOrTheTrainer = ({
  planner,
  trainer,
}: {
  readonly planner: SessionFacts['planner'];
  readonly trainer: { readonly personId: string };
}): SessionRefusal | undefined =>
  planner.isStaff || planner.personId === trainer.personId ? undefined : { code: 'SESSION_OF_ANOTHER_TRAINER' };
