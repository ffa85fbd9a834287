/** The place of a document in its continuous sequence: series, civil year of issue, rank from 1. */
export interface DocumentNumber {
  readonly series: string;
  readonly year: number;
  readonly rank: number;
}

/** Separate series are allowed where they are needed and never overlap (BOI-TVA-DECLA-30-20-20-10, § 90 and following). */
export const SERIES = { INVOICE: 'FA', CREDIT_NOTE: 'AV' } as const;

const NUMBER = /^([A-Z]{1,6})-(\d{4})-(\d{5,9})$/;

/** `FA-2026-00042`: only figures, capitals and dashes, as French platforms want it; more than 99 999 a year just get longer. */
export function documentNumber({ series, year, rank }: DocumentNumber): string {
  const text = `${series}-${year}-${String(rank).padStart(5, '0')}`;
  if (!NUMBER.test(text) || rank < 1) throw new RangeError(`no number of a document: ${text}`);
  return text;
}

/** The place a number stands for; undefined when it is not one of ours. */
export function placeOf(number: string): DocumentNumber | undefined {
  const [, series, year, rank] = NUMBER.exec(number) ?? [];
  if (!series || !year || !rank || Number(rank) < 1) return undefined;
  const place = { series, year: Number(year), rank: Number(rank) };
  return documentNumber(place) === number ? place : undefined;
}

/** The next one: each year starts again from 1 (CGI ann. II, art. 242 nonies A, I-7°: unique, in a chronological and continuous sequence). */
export const nextPlace = (last: DocumentNumber, issuedOn: string): DocumentNumber => {
  const year = Number(issuedOn.slice(0, 4));
  return { series: last.series, year, rank: year === last.year ? last.rank + 1 : 1 };
};
