import { Button, Card } from '@mantine/core';
import { IconArrowsExchange, IconCalendarPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment } from '../generated/member/graphql';
import { dayOf, formatDay, formatHour } from '../ui/format/time';
import { SlotLine } from '../ui/slot-line';
import { useNow } from '../ui/use-now';
import classes from './booking-line.module.css';
import './words';

interface Props {
  readonly booking: BookingPartsFragment;
  /** Says what is booked, offers nothing. */
  readonly quiet?: boolean;
  readonly onMove: (booking: BookingPartsFragment) => void;
  readonly onCancel: (booking: BookingPartsFragment) => void;
}

/** One of my bookings with what I may still do about it. */
export function BookingLine({ booking, quiet = false, onMove, onCancel }: Props) {
  const { t } = useTranslation('booking');
  const now = useNow();
  const { resource, startsAt, endsAt, canMove, canCancel, cancellableUntil, calendarUrl } = booking;
  const isPast = Date.parse(endsAt) <= now;
  const hour = formatHour(cancellableUntil);
  const changeable =
    dayOf(cancellableUntil) === dayOf(startsAt)
      ? t('card.untilHour', { hour })
      : t('card.until', { until: `${formatDay(cancellableUntil)}, ${hour}` });
  const upcomingState = canMove || canCancel ? changeable : t('card.fixed');
  const pastState = t(booking.state === 'CANCELLED' ? 'card.cancelled' : 'card.past');
  return (
    <Card component="article" aria-label={resource.name} className={isPast ? classes['past'] : undefined}>
      <SlotLine
        title={
          <Link to="/machines/$id" params={{ id: resource.id }} className={classes['name']}>
            {resource.name}
          </Link>
        }
        hue={resource.pole.hue}
        poleName={resource.pole.name}
        startsAt={startsAt}
        endsAt={endsAt}
        state={quiet ? undefined : isPast || booking.state === 'CANCELLED' ? pastState : upcomingState}
      >
        {!quiet && !isPast && booking.state === 'CONFIRMED' && (
          <div className={classes['acts']}>
            {canMove && (
              <Button
                variant="subtle"
                leftSection={<IconArrowsExchange size={20} stroke={1.75} />}
                onClick={() => onMove(booking)}
              >
                {t('card.move')}
              </Button>
            )}
            <Button
              variant="subtle"
              component="a"
              href={calendarUrl}
              leftSection={<IconCalendarPlus size={20} stroke={1.75} />}
            >
              {t('card.calendar')}
            </Button>
            {canCancel && (
              <Button
                variant="subtle"
                color="brick"
                leftSection={<IconX size={20} stroke={1.75} />}
                onClick={() => onCancel(booking)}
              >
                {t('card.cancel')}
              </Button>
            )}
          </div>
        )}
      </SlotLine>
    </Card>
  );
}
