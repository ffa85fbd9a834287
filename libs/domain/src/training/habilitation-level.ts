import { HABILITATION_LEVELS, type HabilitationLevel } from '../shared/vocabulary';

/** Whether who holds `held` may do what asks for `required`: levels are ordered. */
export const levelReaches = (held: HabilitationLevel, required: HabilitationLevel): boolean =>
  HABILITATION_LEVELS.indexOf(held) >= HABILITATION_LEVELS.indexOf(required);

/** The levels that allow at least as much as `level`. */
export const levelsFrom = (level: HabilitationLevel): readonly HabilitationLevel[] =>
  HABILITATION_LEVELS.slice(HABILITATION_LEVELS.indexOf(level));

/** The highest of several levels; null for none. */
export const highestLevel = (levels: readonly HabilitationLevel[]): HabilitationLevel | null =>
  HABILITATION_LEVELS.findLast((level) => levels.includes(level)) ?? null;
