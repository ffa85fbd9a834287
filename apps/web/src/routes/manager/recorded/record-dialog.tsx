import { SegmentedControl, SimpleGrid, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordChargeDocument, type RecordedKind } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { formatCents } from '../../../ui/format/money';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { inputOf, type RecordForm, totalOf, wrongIn } from './record-form';
import './words';

const KINDS: readonly RecordedKind[] = ['CONSUMABLE', 'DAMAGE'];

interface Props {
  readonly person: { readonly id: string; readonly displayName: string };
  /** The loan a damaged tool came back from, and how the tool is called. */
  readonly loan?: { readonly id: string; readonly tool: string };
  readonly onClose: () => void;
}

/** Notes what somebody took or broke; the next run of the day invoices it. */
export function RecordDialog({ person, loan, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(RecordChargeDocument);
  const [asked, setAsked] = useState(false);
  const [form, setForm] = useState<RecordForm>({
    kind: loan ? 'DAMAGE' : 'CONSUMABLE',
    description: loan?.tool ?? '',
    quantity: '1',
    price: '',
    on: today(),
  });
  const wrong = asked ? wrongIn(form) : [];
  const total = totalOf(form);
  const field = (name: 'description' | 'quantity' | 'price' | 'on') => ({
    value: form[name],
    error: wrong.includes(name) ? t(`recorded.faults.${name}`) : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setForm({ ...form, [name]: currentTarget.value }),
  });
  const submit = async (): Promise<void> => {
    const input = inputOf(form);
    setAsked(true);
    if (!input || !(await act.run({ input: { ...input, personId: person.id, loanId: loan?.id ?? null } }))) return;
    notifications.show({ color: 'moss', message: t('recorded.saved') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('recorded.title', { name: person.displayName })}
      verb={t('recorded.save')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      {!loan && (
        <SegmentedControl
          fullWidth
          aria-label={t('recorded.kind')}
          value={form.kind}
          onChange={(next) => setForm({ ...form, kind: KINDS.find((kind) => kind === next) ?? form.kind })}
          data={KINDS.map((value) => ({ value, label: t(`recorded.kinds.${value}`) }))}
        />
      )}
      <TextInput
        data-autofocus
        maxLength={160}
        label={t(`recorded.description.${form.kind}`)}
        description={t('recorded.descriptionHint')}
        {...field('description')}
      />
      <SimpleGrid cols={2} spacing="sm" style={{ alignItems: 'end' }}>
        <TextInput label={t('recorded.quantity')} inputMode="decimal" {...field('quantity')} />
        <TextInput label={t(`recorded.price.${form.kind}`)} inputMode="decimal" rightSection="€" {...field('price')} />
      </SimpleGrid>
      <TextInput label={t('recorded.on')} type="date" max={today()} {...field('on')} />
      {total !== null && <Text fw={650}>{t('recorded.total', { amount: formatCents(total) })}</Text>}
    </ActDialog>
  );
}
