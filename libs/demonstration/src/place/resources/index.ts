import type { PoleCode, ResourceSketch } from '../sketches';
import { BOIS } from './bois';
import { HUMIDE } from './humide';
import { METAL } from './metal';
import { NUMERIQUE } from './numerique';
import { SOUPLE } from './souple';

/** All that is booked by time, by pole. */
export const RESOURCES: Readonly<Record<PoleCode, readonly ResourceSketch[]>> = {
  BOIS,
  METAL,
  SOUPLE,
  HUMIDE,
  NUMERIQUE,
};
