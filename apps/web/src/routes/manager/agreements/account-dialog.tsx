import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgreementPartsFragment, EditPartnerAccountDocument } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';

interface Props {
  readonly account: NonNullable<AgreementPartsFragment['account']>;
  readonly partnerName: string;
  readonly onClose: () => void;
}

const FIELDS = [
  { name: 'siret', most: 30 },
  { name: 'email', most: 254 },
  { name: 'line1', most: 120 },
  { name: 'line2', most: 120 },
  { name: 'postalCode', most: 10 },
  { name: 'commune', most: 120 },
  { name: 'reference', most: 120 },
] as const;
type Field = (typeof FIELDS)[number]['name'];

/** Where the invoices of a partner go: a public body is not invoiced without its SIRET and its address. */
export function AccountDialog({ account, partnerName, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(EditPartnerAccountDocument);
  const [form, setForm] = useState<Readonly<Record<Field, string>>>({
    siret: account.siret ?? '',
    email: account.email ?? '',
    line1: account.line1,
    line2: account.line2,
    postalCode: account.postalCode,
    commune: account.commune,
    reference: account.buyerReference ?? '',
  });
  const submit = async (): Promise<void> => {
    const { siret, email, reference, ...address } = form;
    const input = {
      ...address,
      accountId: account.id,
      siret: siret.trim() || null,
      email: email.trim() || null,
      buyerReference: reference.trim() || null,
      paymentDays: account.paymentDays,
    };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('agreements.account.saved') });
    onClose();
  };
  return (
    <ActDialog opened title={partnerName} verb={t('ui:save')} act={act} onSubmit={submit} onClose={onClose}>
      {FIELDS.map(({ name, most }) => (
        <TextInput
          key={name}
          label={t(`agreements.account.${name}`)}
          description={name === 'reference' ? t('agreements.account.referenceHint') : undefined}
          type={name === 'email' ? 'email' : 'text'}
          maxLength={most}
          value={form[name]}
          onChange={({ currentTarget }) => setForm({ ...form, [name]: currentTarget.value })}
        />
      ))}
    </ActDialog>
  );
}
