import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { areDays } from './agreement-form';

interface Days {
  readonly startsOn: string;
  readonly lastDay: string;
}

interface Props extends Days {
  /** Says what is wrong at once, or once both are written. */
  readonly asked?: boolean;
  readonly onChange: (days: Partial<Days>) => void;
}

/** The first day and the last one, included. */
export function DayFields({ startsOn, lastDay, asked = false, onChange }: Props) {
  const { t } = useTranslation('manager');
  const written = startsOn !== '' && lastDay !== '';
  const wrong = (asked || written) && !areDays(startsOn, lastDay);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        type="date"
        label={t('agreements.form.startsOn')}
        value={startsOn}
        error={wrong}
        onChange={({ currentTarget }) => onChange({ startsOn: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('agreements.form.lastDay')}
        value={lastDay}
        error={wrong ? t('agreements.wrong.days') : undefined}
        onChange={({ currentTarget }) => onChange({ lastDay: currentTarget.value })}
      />
    </SimpleGrid>
  );
}
