import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useAddress } from '../ui/use-address';
import { civilDay, spanOf, today, weekOf, type Span } from './days';
import { dayOf } from '../ui/format/time';

export interface PlanningView {
  readonly day: string;
  readonly days: readonly string[];
  readonly span: Span;
  readonly isWeek: boolean;
  readonly isList: boolean;
  readonly poleId: string | undefined;
  readonly change: (words: Readonly<Record<string, string | undefined>>) => void;
}

/** What the planning shows, kept in the address. On a phone the list comes first. */
export function usePlanningView(): PlanningView {
  const [{ jour, vue, pole }, change] = useAddress();
  const onDesk = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const day = jour ? dayOf(civilDay(jour)) : today();
  const shown = vue ?? (onDesk ? 'jour' : 'liste');
  const isWeek = shown === 'semaine';
  const days = useMemo(() => (isWeek ? weekOf(day) : [day]), [isWeek, day]);
  const span = useMemo(() => spanOf(days), [days]);
  return { day, days, span, isWeek, isList: shown === 'liste', poleId: pole, change };
}
