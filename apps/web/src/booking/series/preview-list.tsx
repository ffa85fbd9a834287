import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckBookingInput } from '../../generated/member/graphql';
import { formatMinutes } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { Remedy } from '../remedies/remedy';
import { OccurrenceLine } from './occurrence-line';
import classes from './preview-list.module.css';
import { ownRefusals, sharedRefusals } from './shared-refusals';
import type { SeriesForm } from './use-series-form';
import type { SeriesPreview } from './use-series-preview';

interface Props {
  readonly preview: SeriesPreview;
  readonly form: SeriesForm;
  readonly minutes: number;
  readonly slotInput: CheckBookingInput;
  /** Another answer is on its way. */
  readonly waiting: boolean;
}

/** Every day of the series before it is booked. */
export function PreviewList({ preview, form, minutes, slotInput, waiting }: Props) {
  const { t } = useTranslation('series');
  const { occurrences, toBook, toDecide, skipped } = preview;
  const shared = sharedRefusals(occurrences);
  const sums = [
    toBook > 0 && t('sum.toBook', { count: toBook, minutes: formatMinutes(preview.minutes) }),
    skipped > 0 && t('sum.skipped', { count: skipped }),
    toDecide > 0 && shared.length === 0 && t('sum.toDecide', { count: toDecide }),
  ];
  return (
    <section aria-label={t('preview')} aria-busy={waiting} className={classes['preview']}>
      {shared.length > 0 && (
        <Alert color="brick" variant="light" title={t('refused')}>
          <RefusalList
            refusals={shared}
            actionFor={(refusal) => <Remedy refusal={refusal} input={slotInput} mayWait={false} />}
          />
        </Alert>
      )}
      <Text fw={650} role="status">
        {sums.filter(Boolean).join(' · ')}
      </Text>
      <ol className={classes['days']}>
        {occurrences.map((occurrence, index) => (
          <OccurrenceLine
            key={occurrence.day}
            occurrence={occurrence}
            refusals={ownRefusals(occurrence, shared)}
            isFirst={index === 0}
            form={form}
            minutes={minutes}
            waiting={waiting}
          />
        ))}
      </ol>
    </section>
  );
}
