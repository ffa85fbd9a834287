import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BookSeriesDocument, type SeriesPartsFragment } from '../../generated/member/graphql';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { newClientMutationId } from '../../ui/new-client-mutation-id';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import panel from '../booking-panel.module.css';
import { PanelFoot } from '../panel-foot';
import type { SlotForm } from '../use-slot-form';
import { PreviewList } from './preview-list';
import { RecurrenceFields } from './recurrence-fields';
import { useSeriesForm } from './use-series-form';
import { useSeriesPreview } from './use-series-preview';
import './words';

interface Props {
  /** The slot that repeats. */
  readonly form: SlotForm;
  readonly resource: { readonly needsApproval: boolean };
  /** The fields of the slot itself. */
  readonly children: ReactNode;
  readonly onDone: (series: SeriesPartsFragment) => void;
}

/** A slot again and again: how often, every day of it before it is booked, what to do with those in the way. */
export function SeriesForm({ form: slot, resource, children, onDone }: Props) {
  const { t } = useTranslation('series');
  const form = useSeriesForm(slot);
  const { preview, error, current, retry } = useSeriesPreview(form.input);
  const act = useAct(BookSeriesDocument);
  const [clientMutationId] = useState(newClientMutationId);
  const book = async (): Promise<void> => {
    const answer = await act.run({ input: { ...form.input, clientMutationId } });
    if (answer?.bookSeries.series) onDone(answer.bookSeries.series);
    else retry();
  };
  const ready = current && preview !== undefined && preview.toDecide === 0 && preview.toBook > 0;
  const verb = preview && preview.toDecide > 0 ? 'decideFirst' : resource.needsApproval ? 'ask' : 'book';
  const count = (verb === 'decideFirst' ? preview?.toDecide : preview?.toBook) ?? 0;
  return (
    <div className={panel['form']}>
      <Stack gap="md" className={panel['fields']}>
        {children}
        <RecurrenceFields form={form} />
        {error ? (
          <ErrorPanel error={error} onRetry={retry} />
        ) : preview ? (
          <PreviewList preview={preview} form={form} minutes={slot.minutes} slotInput={slot.input} waiting={!current} />
        ) : (
          <LoadingShape lines={4} />
        )}
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
      <PanelFoot disabled={!ready} loading={act.busy} onAct={() => void book()}>
        {t(verb, { count })}
      </PanelFoot>
    </div>
  );
}
