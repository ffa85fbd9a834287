import { useTranslation } from 'react-i18next';
import { CalendarFeed } from '../../feeds/calendar-feed';
import { MeSection } from './me-section';

/** My bookings in the calendar of my phone. */
export function MeCalendar() {
  const { t } = useTranslation('member');
  return (
    <MeSection title={t('me.calendar')} lead={t('me.calendarLead')}>
      <CalendarFeed />
    </MeSection>
  );
}
