import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SettingsForm, TextField } from './settings-form';

interface Props {
  readonly names: readonly TextField[];
  readonly form: SettingsForm;
  readonly wrong: readonly TextField[];
  /** Why is said beside the button. */
  readonly refused: readonly TextField[];
  readonly onChange: (form: SettingsForm) => void;
}

const HINTED: readonly TextField[] = [
  'legalForm',
  'vatNumber',
  'registration',
  'email',
  'iban',
  'invoicesFrom',
  'paymentDays',
  'reminderDays',
  'restrictDays',
  'suspendDays',
];

/** What is written in one line each. */
export function TextFields({ names, form, wrong, refused, onChange }: Props) {
  const { t } = useTranslation('manager');
  return names.map((name) => (
    <TextInput
      key={name}
      label={t(`billingSettings.field.${name}`)}
      description={HINTED.includes(name) ? t(`billingSettings.hints.${name}`) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      type={name === 'invoicesFrom' ? 'date' : 'text'}
      withAsterisk={name === 'sellerName'}
      value={form[name]}
      error={wrong.includes(name) ? t(faultOf(name)) : refused.includes(name)}
      onChange={({ currentTarget }) => onChange({ ...form, [name]: currentTarget.value })}
    />
  ));
}

/** What is asked for, where something wrong or nothing stands. */
const faultOf = (name: TextField): string =>
  name === 'sellerName' || name === 'invoicesFrom' ? 'ui:required' : `billingSettings.faults.${name}`;
