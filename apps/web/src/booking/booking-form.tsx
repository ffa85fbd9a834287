import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment, BookingResourceQuery } from '../generated/member/graphql';
import { formatHour } from '../ui/format/time';
import { RefusalList, type AlternativeSlot } from '../ui/refusal-list';
import classes from './booking-panel.module.css';
import { OverrideField, useMayOverride } from './override-field';
import { SlotFields } from './slot-fields';
import { useBookSlot } from './use-book-slot';
import { useBookingDay } from './use-booking-day';
import { useSlotForm, type BookingWish } from './use-slot-form';
import { useVerdict } from './use-verdict';
import { VerdictPanel } from './verdict-panel';

export type BookedResource = NonNullable<BookingResourceQuery['resource']>;

interface Props {
  readonly resource: BookedResource;
  readonly wish: BookingWish;
  /** An alternative on another resource was chosen. */
  readonly onOther: (slot: AlternativeSlot) => void;
  readonly onDone: (booking: BookingPartsFragment) => void;
}

/** Choose, read the verdict, confirm. */
export function BookingForm({ resource, wish, onOther, onDone }: Props) {
  const { t } = useTranslation('booking');
  const form = useSlotForm(resource, wish);
  const day = useBookingDay({ resource, day: form.day, movingId: wish.movingId });
  const live = useVerdict(form.input, JSON.stringify(day.taken));
  const mayOverride = useMayOverride(live.verdict);
  const act = useBookSlot(wish.movingId);
  const [reason, setReason] = useState('');

  const choose = (slot: AlternativeSlot): void => {
    act.clear();
    if (slot.resource.id === resource.id) form.setSlot(slot.startsAt, slot.endsAt);
    else onOther(slot);
  };
  const confirm = async (): Promise<void> => {
    const booking = await act.run(form.input, mayOverride ? reason.trim() : null);
    if (booking) onDone(booking);
    else live.askAgain();
  };
  const hours = { from: formatHour(form.start), to: formatHour(form.start + form.minutes * 60_000) };
  const ready = live.verdict?.bookable === true || live.failed || (mayOverride && reason.trim() !== '');
  return (
    <div className={classes['form']}>
      <Stack gap="md" className={classes['fields']}>
        <SlotFields form={form} rules={resource.rules} day={day} />
        <VerdictPanel live={live} forWhom={wish.personName} onChoose={choose} />
        {mayOverride && <OverrideField reason={reason} onChange={setReason} />}
        {live.verdict?.bookable && act.refusals.length > 0 && <RefusalList refusals={act.refusals} onChoose={choose} />}
      </Stack>
      <div className={classes['foot']}>
        <Button
          fullWidth
          size="lg"
          h="auto"
          mih={52}
          py={8}
          className={classes['act']}
          disabled={!ready}
          loading={act.busy}
          onClick={() => void confirm()}
        >
          {t(wish.movingId ? 'panel.moveAt' : 'panel.bookAt', hours)}
        </Button>
      </div>
    </div>
  );
}
