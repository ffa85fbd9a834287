import { Button, Text } from '@mantine/core';
import { IconArrowsExchange, IconCircleCheck, IconCircleMinus, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatHour, formatLocalDay } from '../../ui/format/time';
import type { ShownRefusal } from '../../ui/refusal-list';
import { candidateSlots, type Occurrence } from './decisions';
import classes from './preview-list.module.css';
import type { SeriesForm } from './use-series-form';

const ICONS = { BOOK: IconCircleCheck, SHIFT: IconArrowsExchange, SKIP: IconCircleMinus, ASK: IconHelpCircle };

interface Props {
  readonly occurrence: Occurrence;
  /** What stands against this day in particular. */
  readonly refusals: readonly ShownRefusal[];
  readonly isFirst: boolean;
  readonly form: SeriesForm;
  readonly minutes: number;
  /** Another answer is on its way. */
  readonly waiting: boolean;
}

/** One day of the series: what would be booked, what stands in the way, what may be decided about it. */
export function OccurrenceLine({ occurrence, refusals, isFirst, form, minutes, waiting }: Props) {
  const { t } = useTranslation('series');
  const { day, outcome, wanted, slot } = occurrence;
  const Sign = ICONS[outcome];
  const wasDecided = form.decisions.has(day);
  const hours = (of: { startsAt: string; endsAt: string }): string =>
    `${formatHour(of.startsAt)} – ${formatHour(of.endsAt)}`;
  const moved = slot && outcome === 'SHIFT' ? t('outcome.SHIFT', { slot: shiftedWords(day, slot) }) : null;
  return (
    <li className={classes['day']} data-outcome={outcome}>
      <span className={classes['icon']}>
        <Sign size={22} stroke={1.75} aria-hidden="true" />
      </span>
      <div>
        <Text className={classes['wanted']}>
          <b>{formatLocalDay(day)}</b>
          {wanted && `, ${hours(wanted)}`}
        </Text>
        {outcome !== 'BOOK' && !(wasDecided && waiting) && (
          <Text className={classes['state']}>{moved ?? t(`outcome.${outcome}`)}</Text>
        )}
        {outcome !== 'SKIP' && refusals.map(({ message }) => <Text key={message}>{message}</Text>)}
        {wasDecided ? (
          <div className={classes['choices']}>
            <Button
              variant="subtle"
              px="xs"
              onClick={() => form.takeBack(day)}
              aria-label={`${t('changeMind')} : ${formatLocalDay(day)}`}
            >
              {t('changeMind')}
            </Button>
          </div>
        ) : (
          outcome === 'ASK' && <Choices occurrence={occurrence} isFirst={isFirst} form={form} minutes={minutes} />
        )}
      </div>
    </li>
  );
}

function shiftedWords(day: string, { startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const hours = `${formatHour(startsAt)} – ${formatHour(endsAt)}`;
  return formatDay(startsAt) === formatLocalDay(day) ? hours : `${formatDay(startsAt)}, ${hours}`;
}

type ChoicesProps = Omit<Props, 'refusals' | 'waiting'>;

/** Free hours of that day, the instants an unclear hour may mean, leaving the day out, or stopping before it. */
function Choices({ occurrence: { day, refusals, alternatives }, isFirst, form, minutes }: ChoicesProps) {
  const { t } = useTranslation('series');
  const slots = [...candidateSlots(refusals, minutes), ...alternatives];
  const of = formatLocalDay(day);
  return (
    <div className={classes['choices']}>
      {slots.map(({ startsAt, endsAt }) => (
        <Button
          key={startsAt}
          variant="default"
          radius="xl"
          aria-label={`${t('take')} : ${of}, ${formatHour(startsAt)} – ${formatHour(endsAt)}`}
          onClick={() => form.decide({ day, action: 'TAKE', startsAt, endsAt })}
        >
          {formatHour(startsAt)} – {formatHour(endsAt)}
        </Button>
      ))}
      <Button
        variant="default"
        radius="xl"
        aria-label={`${t('skip')} : ${of}`}
        onClick={() => form.decide({ day, action: 'SKIP' })}
      >
        {t('skip')}
      </Button>
      {!isFirst && (
        <Button
          variant="subtle"
          radius="xl"
          px="xs"
          aria-label={`${t('stop')} : ${of}`}
          onClick={() => form.stopBefore(day)}
        >
          {t('stop')}
        </Button>
      )}
    </div>
  );
}
