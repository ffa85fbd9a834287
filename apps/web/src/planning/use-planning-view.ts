import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useAddress } from '../ui/use-address';
import { civilDay, spanOf, today, weekOf, type Span } from './days';
import type { RowFilter } from './row-filter';
import { dayOf } from '../ui/format/time';

export interface PlanningView {
  readonly day: string;
  readonly days: readonly string[];
  readonly span: Span;
  readonly isWeek: boolean;
  readonly isList: boolean;
  readonly poleId: string | undefined;
  readonly filter: RowFilter | undefined;
  /** Today is among the days shown: « now » means something. */
  readonly isToday: boolean;
  readonly change: (words: Readonly<Record<string, string | undefined>>) => void;
}

/** What the planning shows, kept in the address. On a phone the list comes first. */
export function usePlanningView(): PlanningView {
  const [{ jour, vue, pole, filtre }, change] = useAddress();
  const onDesk = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const day = jour ? dayOf(civilDay(jour)) : today();
  const shown = vue ?? (onDesk ? 'jour' : 'liste');
  const isWeek = shown === 'semaine';
  const days = useMemo(() => (isWeek ? weekOf(day) : [day]), [isWeek, day]);
  const span = useMemo(() => spanOf(days), [days]);
  const isToday = days.includes(today());
  const filter = filtre === 'miens' ? 'mine' : filtre === 'libres' && isToday ? 'free' : undefined;
  return { day, days, span, isWeek, isList: shown === 'liste', poleId: pole, filter, isToday, change };
}
