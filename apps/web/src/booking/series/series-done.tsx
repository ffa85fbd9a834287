import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesPartsFragment } from '../../generated/member/graphql';
import { formatDay, formatHour } from '../../ui/format/time';
import { PoleBand } from '../../ui/pole-band';
import './words';

interface Props {
  readonly series: SeriesPartsFragment;
  readonly onClose: () => void;
}

/** Done: every slot of the series, and what happens next. */
export function SeriesDone({ series, onClose }: Props) {
  const { t } = useTranslation('series');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const bookings = series.bookings.filter(({ state }) => state !== 'CANCELLED');
  const asked = bookings.some(({ state }) => state === 'REQUESTED');
  return (
    <Stack gap="lg">
      <IconCircleCheck size={48} stroke={1.5} color="var(--etabli-success)" aria-hidden="true" />
      <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t(asked ? 'done.askedTitle' : 'done.title', { count: bookings.length })}
      </Title>
      <PoleBand hue={series.resource.pole.hue}>
        <Text fw={650}>{series.resource.name}</Text>
        {bookings.map(({ id, startsAt, endsAt }) => (
          <Text key={id}>
            {formatDay(startsAt)}, {formatHour(startsAt)} – {formatHour(endsAt)}
          </Text>
        ))}
      </PoleBand>
      <Text>{t(asked ? 'done.asked' : 'done.next')}</Text>
      <Stack gap="sm">
        <Button fullWidth onClick={onClose}>
          {t('booking:panel.done')}
        </Button>
        {!asked && (
          <Button
            fullWidth
            variant="default"
            component="a"
            href={series.calendarUrl}
            leftSection={<IconCalendarPlus size={20} stroke={1.75} aria-hidden="true" />}
          >
            {t('booking:panel.calendar')}
          </Button>
        )}
        <Anchor component={Link} to="/reservations" ta="center" py="sm">
          {t('booking:panel.mine')}
        </Anchor>
      </Stack>
    </Stack>
  );
}
