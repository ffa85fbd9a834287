import type { DraftLine } from '../invoice/invoice-draft';

/** Something to invoice to somebody, once and never twice: whoever runs again finds its key taken. */
export interface Charge {
  readonly key: string;
  /** Day it is supplied: the last one of a period. */
  readonly suppliedOn: string;
  readonly line: DraftLine;
}

/** What a charge comes from, with what makes it unique: `period subscription 2026-10-01`. */
export const CHARGE_SOURCES = [
  'PERIOD',
  'SET_UP',
  'OVERUSE',
  'HOUR_PACK',
  'TRAINING',
  'DAMAGE',
  'CONSUMABLE',
  'ALLOCATION',
] as const;
export type ChargeSource = (typeof CHARGE_SOURCES)[number];

export const chargeKey = (source: ChargeSource, ...parts: readonly string[]): string => [source, ...parts].join(' ');

/** First day of the whole period a charge is of; null for what is of none. */
export const periodStartOf = ({ key }: Charge): string | null =>
  key.startsWith('PERIOD ') ? (key.split(' ')[2] ?? null) : null;
