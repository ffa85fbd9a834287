import { readMoment } from './civil-time';
import { Refused } from './refusal';

/** What can be wrong with a time as a person gave it. */
export type TimeRefusal =
  /** The hour skipped in March: the instants just before and after. */
  | { readonly code: 'LOCAL_TIME_DOES_NOT_EXIST'; readonly field: string; readonly candidates: readonly number[] }
  /** The hour repeated in October: both instants. */
  | { readonly code: 'LOCAL_TIME_AMBIGUOUS'; readonly field: string; readonly candidates: readonly number[] }
  | { readonly code: 'MALFORMED_TIME'; readonly field: string };

/** Why a moment is not one instant; undefined when it is. */
export function checkMoment(text: string, field: string): TimeRefusal | undefined {
  const reading = readMoment(text);
  if (reading.kind === 'exact') return undefined;
  if (reading.kind === 'malformed') return { code: 'MALFORMED_TIME', field };
  const code = reading.kind === 'missing' ? 'LOCAL_TIME_DOES_NOT_EXIST' : 'LOCAL_TIME_AMBIGUOUS';
  return { code, field, candidates: reading.candidates };
}

/** The instants of several moments by field; all that are unclear are refused at once. @throws Refused */
export function instantsOf<F extends string>(moments: Readonly<Record<F, string>>): Record<F, number> {
  const fields = Object.keys(moments) as F[];
  const refusals = fields.flatMap((field) => checkMoment(moments[field], field) ?? []);
  if (refusals.length > 0) throw new Refused(refusals);
  const read = fields.map((field) => {
    const reading = readMoment(moments[field]);
    return [field, reading.kind === 'exact' ? reading.instant : Number.NaN];
  });
  return Object.fromEntries(read) as Record<F, number>;
}
