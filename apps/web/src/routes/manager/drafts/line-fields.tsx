import { Button, Card, NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type LineField, type LineForm, NATURES, RATES, UNITS, wrongIn } from './draft-form';

interface Props {
  readonly line: LineForm;
  /** Its place, from 1. */
  readonly place: number;
  readonly withVat: boolean;
  /** Whether what is missing is to be said. */
  readonly asked: boolean;
  readonly onChange: (line: LineForm) => void;
  /** Null: the last line cannot be taken away. */
  readonly onRemove: (() => void) | null;
}

/** One line of an invoice: what, how much, at which price, under which VAT. */
export function LineFields({ line, place, withVat, asked, onChange, onRemove }: Props) {
  const { t } = useTranslation('manager');
  const wrong = asked ? wrongIn(line) : [];
  const text = (field: LineField) => ({
    value: line[field],
    error: wrong.includes(field) ? t(`drafts.faults.${field}`) : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...line, [field]: currentTarget.value }),
  });
  return (
    <Card component="fieldset" p="md" m={0}>
      <legend className="visually-hidden">{t('drafts.line', { place })}</legend>
      <Textarea label={t('drafts.description')} maxLength={500} autosize minRows={1} mb="sm" {...text('description')} />
      <SimpleGrid cols={{ base: 2, md: 3, xl: 6 }} spacing="sm" style={{ alignItems: 'start' }}>
        <TextInput label={t('drafts.quantity')} inputMode="decimal" {...text('quantity')} />
        <NativeSelect
          label={t('drafts.unit')}
          value={line.unit}
          data={UNITS.map((value) => ({ value, label: t(`drafts.units.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...line, unit: UNITS.find((one) => one === currentTarget.value) ?? line.unit })
          }
        />
        <TextInput
          label={t(withVat ? 'drafts.priceWithVat' : 'drafts.price')}
          inputMode="decimal"
          rightSection="€"
          {...text('price')}
        />
        <TextInput label={t('drafts.discount')} inputMode="decimal" rightSection="€" {...text('discount')} />
        <NativeSelect
          label={t('drafts.rate')}
          value={line.vatKind}
          data={RATES.map((value) => ({ value, label: t(`drafts.rates.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...line, vatKind: RATES.find((one) => one === currentTarget.value) ?? line.vatKind })
          }
        />
        <NativeSelect
          label={t('drafts.nature')}
          value={line.nature}
          data={NATURES.map((value) => ({ value, label: t(`drafts.natures.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...line, nature: NATURES.find((one) => one === currentTarget.value) ?? line.nature })
          }
        />
      </SimpleGrid>
      {onRemove && (
        <Button
          variant="default"
          mt="sm"
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('drafts.removeLine', { place })}
          onClick={onRemove}
        >
          {t('drafts.remove')}
        </Button>
      )}
    </Card>
  );
}
