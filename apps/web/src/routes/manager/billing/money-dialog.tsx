import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskPaymentMethod, RecordMoneyDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { Sheet } from '../../../ui/sheet';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import type { LateAccount } from './arrears-list';
import { centsIn } from './cents-in';

const METHODS: readonly DeskPaymentMethod[] = ['TRANSFER', 'CHEQUE', 'CASH'];

interface Props {
  readonly account: LateAccount;
  readonly onClose: () => void;
}

/** A transfer, a cheque or cash came in: it pays the oldest invoices first. */
export function MoneyDialog({ account, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(RecordMoneyDocument);
  const [method, setMethod] = useState<DeskPaymentMethod>('TRANSFER');
  const [amount, setAmount] = useState((account.lateCents / 100).toFixed(2).replace('.', ','));
  const [madeOn, setMadeOn] = useState(today());
  const [reference, setReference] = useState('');
  const amountCents = centsIn(amount);
  const save = async (): Promise<void> => {
    if (amountCents === null) return;
    if (!(await act.run({ input: { accountId: account.id, method, amountCents, madeOn, reference } }))) return;
    notifications.show({ color: 'moss', message: t('billing.money.saved') });
    onClose();
  };
  return (
    <Sheet title={t('billing.money.title', { name: account.name })} shape="panel" onClose={onClose}>
      <Stack gap="md">
        <NativeSelect
          label={t('billing.money.method')}
          value={method}
          onChange={({ currentTarget }) => setMethod(METHODS.find((one) => one === currentTarget.value) ?? 'TRANSFER')}
          data={METHODS.map((value) => ({ value, label: t(`billing.invoice.methods.${value}`) }))}
        />
        <TextInput
          label={t('billing.money.amount')}
          inputMode="decimal"
          value={amount}
          error={amountCents === null}
          onChange={({ currentTarget }) => setAmount(currentTarget.value)}
        />
        <TextInput
          label={t('billing.money.on')}
          type="date"
          max={today()}
          value={madeOn}
          onChange={({ currentTarget }) => setMadeOn(currentTarget.value)}
        />
        <TextInput
          label={t('billing.money.reference')}
          maxLength={200}
          value={reference}
          onChange={({ currentTarget }) => setReference(currentTarget.value)}
        />
        <Refused refusals={act.refusals} />
        <Button loading={act.busy} disabled={amountCents === null} onClick={() => void save()}>
          {t('billing.money.save')}
        </Button>
      </Stack>
    </Sheet>
  );
}
