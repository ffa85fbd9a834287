import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysOf, USUAL_PERIODS, usualPeriod, type Period } from './period';
import '../words';

interface Props {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** A usual period in one choice, or any two days. */
export function PeriodFields({ period, onChange }: Props) {
  const { t } = useTranslation('manager');
  const usual = usualPeriod(period);
  return (
    <Group align="flex-end" gap="md" mb="lg">
      <Select
        label={t('hours.period')}
        allowDeselect={false}
        value={usual ?? ''}
        data={[
          ...USUAL_PERIODS.map((one) => ({ value: one, label: t(`hours.${one}`) })),
          ...(usual ? [] : [{ value: '', label: t('hours.ownDays') }]),
        ]}
        onChange={(chosen) => {
          const known = USUAL_PERIODS.find((one) => one === chosen);
          if (known) onChange(daysOf(known));
        }}
      />
      <TextInput
        type="date"
        label={t('hours.from')}
        value={period.from}
        max={period.to}
        onChange={({ currentTarget: { value } }) => value && onChange({ ...period, from: value })}
      />
      <TextInput
        type="date"
        label={t('hours.to')}
        value={period.to}
        min={period.from}
        error={period.to < period.from ? t('hours.backwards') : undefined}
        onChange={({ currentTarget: { value } }) => value && onChange({ ...period, to: value })}
      />
    </Group>
  );
}
