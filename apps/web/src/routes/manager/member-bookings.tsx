import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLocalDate } from '../../ui/format/time';
import { SlotLine } from '../../ui/slot-line';
import { BookingDialog } from './booking-dialog';
import type { MemberRecord } from './member-page';
import { Section } from '../../ui/section';
import './words';

/** The rest of the record must be in sight too. */
const SHOWN_FIRST = 5;

/** What is coming, and what should have come back. */
export function MemberBookings({ person }: { readonly person: MemberRecord }) {
  const { t } = useTranslation('manager');
  const [opened, setOpened] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? person.upcomingBookings : person.upcomingBookings.slice(0, SHOWN_FIRST);
  const hidden = person.upcomingBookings.length - shown.length;
  return (
    <Section title={t('people.upcoming')}>
      <Stack gap="sm">
        {person.upcomingBookings.length === 0 && <Text c="dimmed">{t('people.noUpcoming')}</Text>}
        {shown.map(({ id, resource, startsAt, endsAt }) => (
          <SlotLine
            key={id}
            title={resource.name}
            hue={resource.pole.hue}
            poleName={resource.pole.name}
            startsAt={startsAt}
            endsAt={endsAt}
          >
            <Button variant="default" aria-label={`${t('ui:edit')} : ${resource.name}`} onClick={() => setOpened(id)}>
              {t('ui:edit')}
            </Button>
          </SlotLine>
        ))}
        {hidden > 0 && (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t('people.moreUpcoming', { count: hidden })}
          </Button>
        )}
      </Stack>
      {person.overdueLoans.length > 0 && (
        <>
          <Title order={3} fz="md" mt="md">
            {t('people.overdue')}
          </Title>
          {person.overdueLoans.map(({ id, tool, unit, dueOn }) => (
            <Text key={id} c="var(--etabli-danger)">
              {tool.name}, {unit.label} : {t('overdueSince', { day: formatLocalDate(dueOn) })}
            </Text>
          ))}
        </>
      )}
      <BookingDialog bookingId={opened} onClose={() => setOpened(null)} />
    </Section>
  );
}
