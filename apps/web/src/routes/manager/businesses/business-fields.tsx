import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BUSINESS_FIELDS, NEEDED, type BusinessField, type BusinessForm } from './business-form';
import './words';

const HINTED: readonly BusinessField[] = ['siret', 'legalForm', 'nafCode', 'nafaCode', 'vatNumber'];

interface Props {
  readonly form: BusinessForm;
  readonly missing: readonly BusinessField[];
  /** Why is said beside the button. */
  readonly refused: readonly BusinessField[];
  readonly onChange: (form: BusinessForm) => void;
}

/** Who a business is, what it does, where it is. */
export function BusinessFields({ form, missing, refused, onChange }: Props) {
  const { t } = useTranslation('manager');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" style={{ alignItems: 'start' }}>
      {BUSINESS_FIELDS.map((field) => (
        <TextInput
          key={field}
          label={t(`businesses.field.${field}`)}
          description={HINTED.includes(field) ? t(`businesses.hints.${field}`) : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          withAsterisk={NEEDED.includes(field)}
          value={form[field]}
          error={missing.includes(field) ? t('ui:required') : refused.includes(field)}
          onChange={({ currentTarget }) => onChange({ ...form, [field]: currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}
