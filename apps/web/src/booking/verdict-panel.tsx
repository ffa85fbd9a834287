import { Alert, Group, Loader, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMinutes, formatSlot } from '../ui/format/time';
import { RefusalList, type AlternativeSlot } from '../ui/refusal-list';
import type { LiveVerdict } from './use-verdict';

interface Props {
  readonly live: LiveVerdict;
  readonly onChoose: (slot: AlternativeSlot) => void;
}

/** Free or not, what it costs, what is left, every reason with its remedy: told without a click. */
export function VerdictPanel({ live: { verdict, failed }, onChoose }: Props) {
  const { t } = useTranslation('booking');
  return (
    <div aria-live="polite" style={{ minHeight: 84 }}>
      {failed && <Text c="var(--etabli-danger)">{t('panel.unsure')}</Text>}
      {!verdict && !failed && (
        <Group gap="sm" c="dimmed" py="md">
          <Loader size="sm" aria-hidden="true" /> {t('panel.checking')}
        </Group>
      )}
      {verdict?.bookable && (
        <Alert color="moss" variant="light" icon={<IconCircleCheck />} title={t('panel.free')}>
          {verdict.slot && <Text>{formatSlot(verdict.slot.startsAt, verdict.slot.endsAt)}</Text>}
          <Text>{costInWords(verdict, t)}</Text>
        </Alert>
      )}
      {verdict && !verdict.bookable && (
        <Alert color="brick" variant="light" title={t('panel.refused')}>
          <RefusalList refusals={verdict.refusals} onChoose={onChoose} />
        </Alert>
      )}
    </div>
  );
}

type Words = ReturnType<typeof useTranslation<'booking'>>['t'];

function costInWords(
  { costMinutes, creditLeftMinutes }: { costMinutes: number; creditLeftMinutes?: number | null | undefined },
  t: Words,
): string {
  if (costMinutes === 0) return t('panel.included');
  const cost = t('panel.cost', { minutes: formatMinutes(costMinutes) });
  if (typeof creditLeftMinutes !== 'number') return cost;
  return `${cost} ${t('panel.creditLeft', { minutes: formatMinutes(creditLeftMinutes) })}`;
}
