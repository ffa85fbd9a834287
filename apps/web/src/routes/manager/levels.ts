import type { HabilitationLevel } from '../../generated/manager/graphql';

/** From the lowest to the highest. */
export const LEVELS: readonly HabilitationLevel[] = ['ACCOMPANIED', 'AUTONOMOUS', 'TRAINER'];
