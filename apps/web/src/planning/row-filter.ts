import { periodOf, type Period } from './free-periods';

export type RowFilter = 'mine' | 'free';

interface Occupation {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mine: boolean;
}

interface Row {
  readonly resource: { readonly bookable: boolean; readonly inService: boolean };
  readonly occupations: readonly Occupation[];
}

interface Asked {
  readonly filter: RowFilter | undefined;
  readonly open: readonly Period[];
  readonly now: number;
}

const holds = (period: Period, instant: number): boolean => period.start <= instant && instant < period.end;

/** The rows asked for: those with something of mine, or those one could walk up to now. */
export function filteredRows<R extends Row>(rows: readonly R[], { filter, open, now }: Asked): readonly R[] {
  if (filter === 'mine') return rows.filter(({ occupations }) => occupations.some(({ mine }) => mine));
  if (filter !== 'free') return rows;
  if (!open.some((period) => holds(period, now))) return [];
  return rows.filter(
    ({ resource, occupations }) =>
      resource.bookable && resource.inService && !occupations.some((one) => holds(periodOf(one), now)),
  );
}
