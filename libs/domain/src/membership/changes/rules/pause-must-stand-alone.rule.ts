import type { ChangeRefusal } from '../refusals';

/** The end is exclusive; null while nobody knows it. */
export interface Pause {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface PauseAmongOthers {
  readonly pause: Pause;
  readonly others: readonly Pause[];
}

const meet = (one: Pause, other: Pause): boolean =>
  (one.endsOn === null || other.startsOn < one.endsOn) && (other.endsOn === null || one.startsOn < other.endsOn);

/** A day is paused once. */
export const pauseMustStandAlone = ({ pause, others }: PauseAmongOthers): ChangeRefusal | undefined =>
  others.some((other) => meet(pause, other)) ? { code: 'PAUSE_OVERLAPS' } : undefined;
