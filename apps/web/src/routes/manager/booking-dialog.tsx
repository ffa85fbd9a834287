import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BookingPanel } from '../../booking/booking-panel';
import type { BookingWish } from '../../booking/use-slot-form';
import { DeskBookingByIdDocument, type DeskBookingFragment } from '../../generated/manager/graphql';
import { SlotLine } from '../../ui/slot-line';
import { CancelForm } from './cancel-form';
import { PersonLink } from './person-link';
import { Waiting } from '../../ui/waiting';
import './words';

interface Props {
  /** Null: closed. */
  readonly bookingId: string | null;
  readonly onClose: () => void;
}

/** A booking seen from the desk: whose, moved by the panel, cancelled with a reason. */
export function BookingDialog({ bookingId, onClose }: Props) {
  const { t } = useTranslation('manager');
  const [moving, setMoving] = useState<BookingWish | null>(null);
  const move = (booking: DeskBookingFragment): void => {
    const { id, resource, startsAt, endsAt, person } = booking;
    const whom = person ? { personId: person.id, personName: person.displayName } : {};
    setMoving({ resourceId: resource.id, startsAt, endsAt, movingId: id, ...whom });
    onClose();
  };
  return (
    <>
      <Modal
        opened={bookingId !== null}
        onClose={onClose}
        title={t('booking.title')}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        {bookingId && <Body key={bookingId} id={bookingId} onMove={move} onClose={onClose} />}
      </Modal>
      <BookingPanel wish={moving} onClose={() => setMoving(null)} />
    </>
  );
}

interface BodyProps {
  readonly id: string;
  readonly onMove: (booking: DeskBookingFragment) => void;
  readonly onClose: () => void;
}

function Body({ id, onMove, onClose }: BodyProps) {
  const { t } = useTranslation('manager');
  const [cancelling, setCancelling] = useState(false);
  const [{ data, error }, retry] = useQuery({ query: DeskBookingByIdDocument, variables: { id } });
  if (!data) return <Waiting error={error} retry={retry} lines={2} />;
  const { booking } = data;
  if (!booking) return <Text>{t('booking.gone')}</Text>;
  return (
    <Stack gap="md">
      <SlotLine
        title={booking.resource.name}
        hue={booking.resource.pole.hue}
        poleName={booking.resource.pole.name}
        startsAt={booking.startsAt}
        endsAt={booking.endsAt}
      />
      {booking.person && (
        <Text>
          {t('booking.of')} <PersonLink person={booking.person} />
        </Text>
      )}
      {booking.note && <Text>{booking.note}</Text>}
      {booking.overrideReason && <Text c="dimmed">{t('booking.override', { reason: booking.overrideReason })}</Text>}
      {cancelling ? (
        <CancelForm bookingId={booking.id} onBack={() => setCancelling(false)} onDone={onClose} />
      ) : booking.canCancel || booking.canMove ? (
        <Group justify="flex-end">
          {booking.canCancel && (
            <Button variant="outline" color="brick" onClick={() => setCancelling(true)}>
              {t('booking.cancel')}
            </Button>
          )}
          {booking.canMove && <Button onClick={() => onMove(booking)}>{t('booking.move')}</Button>}
        </Group>
      ) : (
        <Text c="dimmed">{t('booking.fixed')}</Text>
      )}
    </Stack>
  );
}
