import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconCircleCheck, IconSend } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment } from '../generated/member/graphql';
import { formatHour, formatLongDay } from '../ui/format/time';
import { SlotLine } from '../ui/slot-line';

interface Props {
  readonly booking: BookingPartsFragment;
  readonly moved: boolean;
  /** Somebody else, at the desk: their list and their calendar are not ours to open. */
  readonly forWhom?: string | undefined;
  readonly onClose: () => void;
}

/** Done: what was booked and what happens next. */
export function BookingDone({ booking, moved, forWhom, onClose }: Props) {
  const { t } = useTranslation('booking');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const until = `${formatLongDay(booking.cancellableUntil)}, ${formatHour(booking.cancellableUntil)}`;
  const asked = booking.state === 'REQUESTED';
  const DoneIcon = asked ? IconSend : IconCircleCheck;
  return (
    <Stack gap="lg">
      <DoneIcon size={48} stroke={1.5} color="var(--etabli-success)" aria-hidden="true" />
      <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t(asked ? 'panel.askedTitle' : moved ? 'panel.movedTitle' : 'panel.doneTitle')}
      </Title>
      <SlotLine
        title={booking.resource.name}
        hue={booking.resource.pole.hue}
        poleName={booking.resource.pole.name}
        startsAt={booking.startsAt}
        endsAt={booking.endsAt}
      />
      <Text>{nextOf({ booking, forWhom, until }, t)}</Text>
      <Stack gap="sm">
        <Button fullWidth onClick={onClose}>
          {t('panel.done')}
        </Button>
        {!forWhom && (
          <>
            {!asked && (
              <Button
                fullWidth
                variant="default"
                component="a"
                href={booking.calendarUrl}
                leftSection={<IconCalendarPlus size={20} stroke={1.75} aria-hidden="true" />}
              >
                {t('panel.calendar')}
              </Button>
            )}
            <Anchor component={Link} to="/reservations" ta="center" py="sm">
              {t('panel.mine')}
            </Anchor>
          </>
        )}
      </Stack>
    </Stack>
  );
}

interface Said {
  readonly booking: BookingPartsFragment;
  readonly forWhom: string | undefined;
  readonly until: string;
}

/** What happens next, said to the one who booked or about the one who comes. */
function nextOf({ booking, forWhom: name, until }: Said, t: TFunction<'booking'>): string {
  if (booking.state === 'REQUESTED') return name ? t('panel.askedFor', { name }) : t('panel.asked');
  if (name) return t('panel.nextFor', { name });
  return booking.canCancel ? t('panel.next', { until }) : t('panel.nextFixed');
}
