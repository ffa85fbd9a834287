import { NumberInput, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/language';
import type { Typed, TrainingForm, WrongField } from './training-form';
import type { FieldsProps } from './training-subject';

type NumberField = 'hours' | 'euros' | 'seats' | 'minimumEnrolled' | 'deadlineHours';

const typed = (value: number | string): Typed => (value === '' ? '' : Number(value));

/** How long, how much, how many. */
export function TrainingNumbers(props: FieldsProps) {
  const { t } = useTranslation('catalogue');
  return (
    <>
      <SimpleGrid cols={2} style={{ alignItems: 'end' }}>
        <Field {...props} name="hours" decimals={2} />
        <Field {...props} name="seats" />
      </SimpleGrid>
      <Field {...props} name="euros" decimals={2} />
      <Field {...props} name="minimumEnrolled" hint={t('form.minimumHint')} />
      <Field {...props} name="deadlineHours" />
    </>
  );
}

interface FieldProps extends FieldsProps {
  readonly name: NumberField & keyof TrainingForm & WrongField;
  readonly decimals?: number;
  readonly hint?: string;
}

function Field({ form, wrong, onChange, name, decimals = 0, hint }: FieldProps) {
  const { t } = useTranslation('catalogue');
  return (
    <NumberInput
      hideControls
      allowNegative={false}
      decimalScale={decimals}
      allowedDecimalSeparators={[',', '.']}
      decimalSeparator={currentLanguage() === 'fr' ? ',' : '.'}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      label={t(`form.${name}`)}
      description={hint}
      value={form[name]}
      error={wrong.includes(name) && t(`wrong.${name}`)}
      onChange={(value) => onChange({ [name]: typed(value) })}
    />
  );
}
