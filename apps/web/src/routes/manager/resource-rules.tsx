import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RULES, type ResourceForm, type WrongFields } from './resource-form';
import { Section } from '../../ui/section';
import './words';

interface Props {
  readonly rules: ResourceForm['rules'];
  readonly wrong: WrongFields;
  readonly onChange: (rules: ResourceForm['rules']) => void;
}

/** How it may be booked, each rule in words with its unit. */
export function ResourceRules({ rules, wrong, onChange }: Props) {
  const { t } = useTranslation('manager');
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
              onChange={(value) => onChange({ ...rules, [field]: value })}
            />
          );
        })}
      </Stack>
    </Section>
  );
}
