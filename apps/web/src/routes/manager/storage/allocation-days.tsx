import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AllocationPartsFragment } from '../../../generated/manager/graphql';
import { shiftDay } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';

interface Props {
  readonly allocation: AllocationPartsFragment;
  readonly today: string;
  /** Read alone, without the header of a column. */
  readonly sentence?: boolean;
}

/** Since when a place is held, until when, and whether nobody pays for it any more. */
export function AllocationDays({ allocation, today, sentence = false }: Props) {
  const { startsOn, endsOn, subscriptionEndsOn } = allocation;
  const { t } = useTranslation('manager');
  const start = formatLocalDate(startsOn);
  const isOver = endsOn === null && subscriptionEndsOn !== null && subscriptionEndsOn <= today;
  return (
    <>
      {began()}
      {endsOn && `, ${t('storage.leaves', { day: formatLocalDate(shiftDay(endsOn, -1)) })}`}
      {isOver && (
        <Text c="var(--etabli-danger)" fw={650}>
          {t('storage.over')}
        </Text>
      )}
    </>
  );

  function began(): string {
    if (startsOn > today) return t('storage.from', { day: start });
    return sentence ? t('storage.since', { day: start }) : start;
  }
}
