import type { Slot } from '@etabli/domain';
import type { PlanningChange } from '@etabli/jobs';

interface Place {
  readonly resourceId: string;
  readonly poleId: string;
}

/** What the planning must read again: where and when, never who. */
export const changeAt = ({ resourceId, poleId }: Place, slot: Slot): PlanningChange => ({
  resourceId,
  poleId,
  startsAt: slot.start,
  endsAt: slot.end,
});
