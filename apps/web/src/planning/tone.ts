import type { PlanningOccupation } from './use-planning';

export type Tone = 'mine' | 'taken' | 'training' | 'held' | 'down';

const TONES = { BOOKING: 'taken', TRAINING: 'training', HELD: 'held', OUT_OF_SERVICE: 'down' } as const;

/** How something on the line of a resource looks and is named. */
export function toneOf({ kind, mine }: Pick<PlanningOccupation, 'kind' | 'mine'>): Tone {
  if (mine) return 'mine';
  return TONES[kind];
}
