import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RULES, type ResourceForm, type WrongFields } from './resource-form';
import { Section } from '../../ui/section';
import './words';

interface Props {
  readonly form: ResourceForm;
  readonly wrong: WrongFields;
  readonly onChange: (change: Partial<ResourceForm>) => void;
}

/** How it may be booked, each rule in words with its unit. */
export function ResourceRules({ form, wrong, onChange }: Props) {
  const { t } = useTranslation('manager');
  const { rules } = form;
  return (
    <Section title={t('workshop.rules')}>
      <Stack gap="md">
        {RULES.map(({ field, word, unit }) => {
          const sentence = wrong[field];
          return (
            <NumberInput
              key={field}
              hideControls
              allowNegative={false}
              label={t(`workshop.${word}`)}
              suffix={` ${t(`workshop.${unit}`)}`}
              value={rules[field]}
              error={sentence && t(sentence, { grid: rules.gridMinutes })}
              onChange={(value) => onChange({ rules: { ...rules, [field]: value } })}
            />
          );
        })}
        <NumberInput
          hideControls
          allowNegative={false}
          label={t('workshop.checkIn')}
          description={t('workshop.checkInHint')}
          suffix={` ${t('workshop.minutes')}`}
          value={form.checkInMinutes}
          error={wrong.checkInMinutes && t(wrong.checkInMinutes)}
          onChange={(checkInMinutes) => onChange({ checkInMinutes })}
        />
      </Stack>
    </Section>
  );
}
