import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ManagedOpeningDocument } from '../../generated/manager/graphql';
import { shiftDay, today } from '../../planning/days';
import { formatLocalDate } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { ClosuresSection } from './closures-section';
import { Section } from '../../ui/section';
import { Waiting } from '../../ui/waiting';
import { OpeningWeek, StaffedWeek } from './weeks';
import './words';

const TOUCHED = { additionalTypenames: ['Closure', 'OpeningHours'] };

/** When the place is open: the week, what closes it, public holidays of the year to come. */
export function OpeningPage() {
  const { t } = useTranslation('manager');
  const variables = useMemo(() => ({ from: today(), to: shiftDay(today(), 365) }), []);
  const [{ data, error }, retry] = useQuery({ query: ManagedOpeningDocument, variables, context: TOUCHED });
  if (!data)
    return (
      <>
        <PageTitle title={t('workshop.opening.title')} />
        <Waiting error={error} retry={retry} lines={6} />
      </>
    );
  const { openingHours, staffedHours, closures, publicHolidays } = data.openingCalendar;
  return (
    <>
      <PageTitle title={t('workshop.opening.title')} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <OpeningWeek hours={openingHours} />
        <Stack gap="md">
          <StaffedWeek hours={staffedHours} />
          <ClosuresSection closures={closures} onChanged={() => retry({ requestPolicy: 'network-only' })} />
          <Section title={t('workshop.opening.holidays')}>
            <Text c="dimmed" mb="sm">
              {t('workshop.opening.holidaysLead')}
            </Text>
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {publicHolidays.map(({ date, name }) => (
                <li key={date}>
                  {formatLocalDate(date)}, {name}
                </li>
              ))}
            </ul>
          </Section>
        </Stack>
      </SimpleGrid>
    </>
  );
}
