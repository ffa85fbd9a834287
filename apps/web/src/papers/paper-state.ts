import type { AskedPartsFragment } from '../generated/papers/graphql';

export type Asked = AskedPartsFragment;
export type PaperState = Asked['state'] | 'EXPIRED';

/** Where an asked document stands today: accepted once is not enough when its day has passed. */
export const paperState = ({ state, met }: Pick<Asked, 'state' | 'met'>): PaperState =>
  state === 'ACCEPTED' && !met ? 'EXPIRED' : state;

export const TONES = {
  MISSING: 'warning',
  SUBMITTED: 'quiet',
  ACCEPTED: 'good',
  REFUSED: 'bad',
  EXPIRED: 'bad',
} as const satisfies Record<PaperState, string>;
