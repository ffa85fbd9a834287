import { Button } from '@mantine/core';
import { IconArrowsExchange, IconCalendarPlus, IconFlag, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment } from '../generated/member/graphql';
import classes from './booking-line.module.css';

export type BookingAct = 'move' | 'cancel' | 'finish';

interface Props {
  readonly booking: BookingPartsFragment;
  readonly onAct: (act: BookingAct) => void;
}

/** What may still be done about a booking to come or under way. */
export function BookingActs({ booking, onAct }: Props) {
  const { t } = useTranslation('booking');
  const { canMove, canCancel, canCancelLate, canFinishEarly, calendarUrl, state } = booking;
  return (
    <div className={classes['acts']}>
      {canFinishEarly && (
        <Button variant="light" leftSection={<IconFlag size={20} stroke={1.75} />} onClick={() => onAct('finish')}>
          {t('early.act')}
        </Button>
      )}
      {canMove && (
        <Button
          variant="subtle"
          leftSection={<IconArrowsExchange size={20} stroke={1.75} />}
          onClick={() => onAct('move')}
        >
          {t('card.move')}
        </Button>
      )}
      {state === 'CONFIRMED' && !canFinishEarly && (
        <Button
          variant="subtle"
          component="a"
          href={calendarUrl}
          leftSection={<IconCalendarPlus size={20} stroke={1.75} />}
        >
          {t('card.calendar')}
        </Button>
      )}
      {(canCancel || canCancelLate) && (
        <Button
          variant="subtle"
          color="brick"
          leftSection={<IconX size={20} stroke={1.75} />}
          onClick={() => onAct('cancel')}
        >
          {t('card.cancel')}
        </Button>
      )}
    </div>
  );
}
