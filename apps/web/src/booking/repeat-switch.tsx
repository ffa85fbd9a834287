import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Once, or again and again. */
export function RepeatSwitch({ checked, onChange }: Props) {
  const { t } = useTranslation('booking');
  return (
    <Switch
      size="md"
      py={10}
      label={t('repeat')}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
