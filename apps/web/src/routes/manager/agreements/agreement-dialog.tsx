import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CreateAgreementDocument, PartnersDocument } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { type AgreementForm, agreementInput, NEW_AGREEMENT, type WrongField, wrongFields } from './agreement-form';
import { DayFields } from './day-fields';

/** Notes what a partner promised to pay. */
export function AgreementDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('manager');
  const act = useAct(CreateAgreementDocument);
  const [form, setForm] = useState(NEW_AGREEMENT);
  const [asked, setAsked] = useState(false);
  const change = (some: Partial<AgreementForm>): void => setForm((before) => ({ ...before, ...some }));
  const wrong = asked ? wrongFields(form) : [];
  const wordOf = (field: WrongField): string | undefined =>
    wrong.includes(field) ? t(`agreements.wrong.${field}`) : undefined;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (wrongFields(form).length > 0 || !(await act.run({ input: agreementInput(form) }))) return;
    notifications.show({ color: 'moss', message: t('agreements.form.saved') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('agreements.form.title')}
      verb={t('agreements.form.save')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <PartnerFields form={form} error={wordOf('partner')} onChange={change} />
      <TextInput
        label={t('agreements.form.name')}
        description={t('agreements.form.nameHint')}
        maxLength={160}
        value={form.name}
        error={wordOf('name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <DayFields startsOn={form.startsOn} lastDay={form.lastDay} asked={asked} onChange={change} />
      <TextInput
        inputMode="decimal"
        label={t('agreements.form.share')}
        value={form.share}
        error={wordOf('share')}
        onChange={({ currentTarget }) => change({ share: currentTarget.value })}
      />
      <TextInput
        inputMode="decimal"
        label={t('agreements.form.most')}
        description={t('agreements.form.mostHint')}
        value={form.most}
        error={wordOf('most')}
        onChange={({ currentTarget }) => change({ most: currentTarget.value })}
      />
    </ActDialog>
  );
}

interface PartnerProps {
  readonly form: AgreementForm;
  readonly error: string | undefined;
  readonly onChange: (some: Partial<AgreementForm>) => void;
}

/** One we know, or the name of a new one. */
function PartnerFields({ form, error, onChange }: PartnerProps) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: PartnersDocument });
  const known = (data?.partners ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <NativeSelect
        label={t('agreements.partner')}
        value={form.partnerId}
        data={[{ value: '', label: t('agreements.form.newPartner') }, ...known]}
        onChange={({ currentTarget }) => onChange({ partnerId: currentTarget.value })}
      />
      {form.partnerId === '' && (
        <TextInput
          label={t('agreements.form.partnerName')}
          maxLength={120}
          value={form.partnerName}
          error={error}
          onChange={({ currentTarget }) => onChange({ partnerName: currentTarget.value })}
        />
      )}
    </>
  );
}
