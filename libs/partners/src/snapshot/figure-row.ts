export type Subject = 'ALL' | 'POLE' | 'TRADE';
export type Indicator = 'ARTISANS' | 'HOURS' | 'OPEN_HOURS';

/** Everyone whose trade is not named. */
export const OTHER_TRADES = '*';
/** Those who filled in no trade, when they are enough to be named. */
export const UNKNOWN_TRADE = '';

/** One frozen figure: null when it is hidden. Days are civil, the end is exclusive. */
export interface FigureRow {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly subject: Subject;
  readonly subjectCode: string;
  readonly subjectName: string;
  readonly hue: string | null;
  readonly position: number;
  readonly indicator: Indicator;
  readonly value: number | null;
}
