import { IconClock } from '@tabler/icons-react';
import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { formatHour, formatNearDay } from '../../../ui/format/time';
import { useNow } from '../../../ui/use-now';
import { openingState, type Calendar } from './opening-state';

/** As far as the calendar of the home is read. */
const DAYS_KNOWN = 45;

/** Whether one may come right now, and else when. */
export function OpenNow({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('welcome');
  const now = DateTime.fromMillis(useNow());
  const state = openingState(calendar, now, DAYS_KNOWN);
  const words = state.open
    ? t('hero.openNow', { hour: formatHour(state.until) })
    : state.opensAt
      ? t('hero.closedNow', { day: formatNearDay(state.opensAt, now), hour: formatHour(state.opensAt) })
      : t('hero.closedForLong');
  return (
    <>
      <IconClock
        size={20}
        stroke={1.75}
        aria-hidden="true"
        color={state.open ? 'var(--etabli-success)' : 'var(--etabli-warning)'}
      />
      {words}
    </>
  );
}
