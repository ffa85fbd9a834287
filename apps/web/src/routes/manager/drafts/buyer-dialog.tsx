import { Button, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type BuyerPartsFragment, CorrectBuyerDocument } from '../../../generated/manager/graphql';
import { Sheet } from '../../../ui/sheet';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';

const FIELDS = ['line1', 'line2', 'postalCode', 'commune', 'email'] as const;

interface Props {
  readonly buyer: BuyerPartsFragment;
  readonly onClose: () => void;
  readonly onCorrected: (buyer: BuyerPartsFragment) => void;
}

/** Where the invoices of an account go from now on. */
export function BuyerDialog({ buyer, onClose, onCorrected }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(CorrectBuyerDocument);
  const [form, setForm] = useState({
    line1: buyer.line1,
    line2: buyer.line2,
    postalCode: buyer.postalCode,
    commune: buyer.commune,
    email: buyer.email ?? '',
  });
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const { id: accountId, buyerReference, paymentDays } = buyer;
    const email = form.email.trim() || null;
    const done = await act.run({ input: { accountId, buyerReference, paymentDays, ...form, email } });
    const account = done?.editBillingAccount.account;
    if (!account) return;
    notifications.show({ color: 'moss', message: t('drafts.buyer.saved') });
    onCorrected(account);
  };
  return (
    <Sheet title={t('drafts.buyer.of', { name: buyer.name })} shape="panel" onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              label={t(`drafts.buyer.fields.${field}`)}
              autoComplete="off"
              maxLength={field === 'postalCode' ? 10 : 120}
              type={field === 'email' ? 'email' : 'text'}
              value={form[field]}
              onChange={({ currentTarget }) => setForm({ ...form, [field]: currentTarget.value })}
            />
          ))}
          <Refused refusals={act.refusals} />
          <Button type="submit" loading={act.busy}>
            {t('ui:save')}
          </Button>
        </Stack>
      </form>
    </Sheet>
  );
}
