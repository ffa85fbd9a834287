import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate } from '../../ui/format/time';
import { Section } from '../../ui/section';
import type { Money } from './invoices-page';

interface Props {
  readonly charges: Money['myRecordedCharges'];
}

/** What was noted at the desk and the next invoice will ask for: no line of it is a surprise. */
export function ComingCharges({ charges }: Props) {
  const { t } = useTranslation('money');
  if (charges.length === 0) return null;
  return (
    <Section title={t('coming')}>
      <Stack gap="sm">
        {charges.map(({ id, kind, description, quantityThousandths, unitPriceCents, suppliedOn }) => (
          <Group key={id} justify="space-between" gap="sm" wrap="nowrap">
            <div>
              <Text style={{ overflowWrap: 'anywhere' }}>{description}</Text>
              <Text size="sm" c="dimmed">
                {t(`recorded.${kind}`, { day: formatLocalDate(suppliedOn) })}
              </Text>
            </div>
            <Text fw={650}>{formatCents(Math.round((quantityThousandths * unitPriceCents) / 1000))}</Text>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
