import { Card } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment } from '../generated/member/graphql';
import { dayOf, formatDay, formatHour } from '../ui/format/time';
import { SlotLine } from '../ui/slot-line';
import { useNow } from '../ui/use-now';
import { BookingActs, type BookingAct } from './booking-acts';
import classes from './booking-line.module.css';
import { stateWord } from './booking-state';
import './words';

interface Props {
  readonly booking: BookingPartsFragment;
  /** Says what is booked, offers nothing. */
  readonly quiet?: boolean;
  readonly onAct: (act: BookingAct, booking: BookingPartsFragment) => void;
}

/** One of my bookings with where it stands and what I may still do about it. */
export function BookingLine({ booking, quiet = false, onAct }: Props) {
  const { t } = useTranslation('booking');
  const now = useNow();
  const { resource, startsAt, endsAt, canMove, canCancel, cancellableUntil, keptAccessories } = booking;
  const word = stateWord(booking, now);
  const isOver = !['requested', 'confirmed', 'underWay'].includes(word);
  const hour = formatHour(cancellableUntil);
  const changeable =
    dayOf(cancellableUntil) === dayOf(startsAt)
      ? t('card.untilHour', { hour })
      : t('card.until', { until: `${formatDay(cancellableUntil)}, ${hour}` });
  const said = [
    word === 'confirmed' ? (canMove || canCancel ? changeable : t('card.fixed')) : t(`card.${word}`),
    booking.seriesId && t('card.series'),
    ...keptAccessories.map(({ count, accessory }) => (count > 1 ? `${accessory.name} × ${count}` : accessory.name)),
  ];
  return (
    <Card component="article" aria-label={resource.name} className={isOver ? classes['past'] : undefined}>
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
        state={quiet ? undefined : <span data-state={word}>{said.filter(Boolean).join(' · ')}</span>}
      >
        {!quiet && !isOver && <BookingActs booking={booking} onAct={(act) => onAct(act, booking)} />}
      </SlotLine>
    </Card>
  );
}
