import { Stack } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment, BookingResourceQuery, SeriesPartsFragment } from '../generated/member/graphql';
import { formatHour } from '../ui/format/time';
import { RefusalList, type AlternativeSlot } from '../ui/refusal-list';
import classes from './booking-panel.module.css';
import { LoadingShape } from '../ui/loading-shape';
import { PanelFoot } from './panel-foot';
import { RepeatSwitch } from './repeat-switch';
import { OverrideField, useMayOverride } from './override-field';
import { SlotFields } from './slot-fields';
import { useBookSlot } from './use-book-slot';
import { useBookingDay } from './use-booking-day';
import { useSlotForm, type BookingWish } from './use-slot-form';
import { useVerdict } from './use-verdict';
import { VerdictPanel } from './verdict-panel';

export type BookedResource = NonNullable<BookingResourceQuery['resource']>;

// opened by few: a phone downloads them when they are asked for
const AccessoriesField = lazy(async () => ({ default: (await import('./accessories-field')).AccessoriesField }));
const SeriesForm = lazy(async () => ({ default: (await import('./series/series-form')).SeriesForm }));

interface Props {
  readonly resource: BookedResource;
  readonly accessories: BookingResourceQuery['accessoriesFor'];
  readonly wish: BookingWish;
  /** An alternative on another resource was chosen. */
  readonly onOther: (slot: AlternativeSlot) => void;
  readonly onDone: (booking: BookingPartsFragment) => void;
  readonly onSeriesDone: (series: SeriesPartsFragment) => void;
}

/** Choose, read the verdict, confirm. */
export function BookingForm({ resource, accessories, wish, onOther, onDone, onSeriesDone }: Props) {
  const { t } = useTranslation('booking');
  const form = useSlotForm(resource, wish);
  const day = useBookingDay({ resource, day: form.day, movingId: wish.movingId });
  const live = useVerdict(form.input, JSON.stringify(day.taken));
  const mayOverride = useMayOverride(live.verdict);
  const act = useBookSlot(wish.movingId);
  const [reason, setReason] = useState('');
  const [repeats, setRepeats] = useState(false);

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
  const isNew = !wish.movingId;
  const verb = wish.movingId ? 'panel.moveAt' : resource.needsApproval ? 'panel.askAt' : 'panel.bookAt';
  const fields = (
    <>
      <SlotFields form={form} rules={resource.rules} day={day} />
      {isNew && accessories.length > 0 && (
        <Suspense fallback={<LoadingShape lines={1} />}>
          <AccessoriesField offered={accessories} wanted={form.accessories} onChange={form.setAccessories} />
        </Suspense>
      )}
      {isNew && <RepeatSwitch checked={repeats} onChange={setRepeats} />}
    </>
  );
  if (repeats)
    return (
      <Suspense fallback={<LoadingShape lines={4} />}>
        <SeriesForm form={form} resource={resource} onDone={onSeriesDone}>
          {fields}
        </SeriesForm>
      </Suspense>
    );
  return (
    <div className={classes['form']}>
      <Stack gap="md" className={classes['fields']}>
        {fields}
        <VerdictPanel
          live={live}
          forWhom={wish.personName}
          input={form.input}
          needsApproval={isNew && resource.needsApproval}
          onChoose={choose}
        />
        {mayOverride && <OverrideField reason={reason} onChange={setReason} />}
        {live.verdict?.bookable && act.refusals.length > 0 && <RefusalList refusals={act.refusals} onChoose={choose} />}
      </Stack>
      <PanelFoot disabled={!ready} loading={act.busy} onAct={() => void confirm()}>
        {t(verb, hours)}
      </PanelFoot>
    </div>
  );
}
