import type { Month, Report } from './report';

const PATTERNS = ['plain', 'rising', 'dots', 'upright', 'falling', 'level'] as const;

export type Pattern = (typeof PATTERNS)[number];

/** What is left of a month once its shown poles are taken away. */
export const REST = 'rest';

/** Each pole keeps a pattern of its own, so that a print without colours can be read. */
export const patternOf = (rank: number): Pattern => PATTERNS[rank % PATTERNS.length] ?? 'plain';

/** Name of the drawn pattern of a pole. */
export const fillOf = (rank: number): string => `pole-pattern-${rank}`;

export interface Segment {
  readonly key: string;
  readonly hours: number;
  /** Pattern of the pole; null for the rest. */
  readonly fill: string | null;
  readonly hue?: string;
}

/** The bar of a month in the order of poles, hidden poles as one rest; nothing when its total is hidden. */
export function segmentsOf({ hoursBooked, byPole }: Month, poles: Report['poles']): Segment[] {
  const total = hoursBooked.value ?? null;
  if (total === null) return [];
  const hoursIn = new Map(byPole.map((pole) => [pole.poleCode, pole.hoursBooked]));
  const shown = poles.map(({ poleCode, hue }, rank) => ({
    key: poleCode,
    hours: hoursIn.get(poleCode)?.value ?? 0,
    fill: fillOf(rank),
    hue,
  }));
  const rest = total - shown.reduce((sum, { hours }) => sum + hours, 0);
  const someHidden = byPole.some(({ hoursBooked: hours }) => hours.suppressed);
  const segments: Segment[] = someHidden && rest > 0 ? [...shown, { key: REST, hours: rest, fill: null }] : shown;
  return segments.filter(({ hours }) => hours > 0);
}

export const hasHiddenRest = ({ months, poles }: Report): boolean =>
  months.some((month) => segmentsOf(month, poles).some(({ key }) => key === REST));

/** The longest bar, from which the others take their length. */
export const longest = (months: readonly Month[]): number =>
  Math.max(1, ...months.map(({ hoursBooked }) => hoursBooked.value ?? 0));
