import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CalendarFeed } from '../../../feeds/calendar-feed';
import { Section } from '../../../ui/section';
import '../words';

/** When the machine is taken, in a calendar elsewhere. */
export function CalendarSection({ resourceId }: { readonly resourceId: string }) {
  const { t } = useTranslation('manager');
  return (
    <Section title={t('workshop.calendar')}>
      <Text c="dimmed">{t('workshop.calendarLead')}</Text>
      <CalendarFeed resourceId={resourceId} />
    </Section>
  );
}
