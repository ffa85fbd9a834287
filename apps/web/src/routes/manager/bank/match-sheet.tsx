import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MatchBankLineDocument } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { Sheet } from '../../../ui/sheet';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { AccountPicker, type ChosenAccount } from './account-picker';
import type { BankLine } from './bank-lines-list';
import { InvoiceChoices } from './invoice-choices';

interface Props {
  readonly line: BankLine;
  readonly onClose: () => void;
}

/** Whose transfer it is and what it pays, chosen by hand. */
export function MatchSheet({ line, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(MatchBankLineDocument);
  const [account, setAccount] = useState<ChosenAccount | null>(null);
  const [documentIds, setDocumentIds] = useState<readonly string[]>([]);
  const amount = formatCents(line.amountCents);
  const save = async (): Promise<void> => {
    if (!account) return;
    const input = { lineId: line.id, accountId: account.id, documentIds: [...documentIds] };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('bank.matched', { amount, name: account.name }) });
    onClose();
  };
  return (
    <Sheet title={t('bank.sheet.title', { amount })} shape="panel" onClose={onClose}>
      <Stack gap="md">
        <Text style={{ overflowWrap: 'anywhere' }}>
          {formatLocalDate(line.bookedOn)}
          {' : '}
          {line.label}
        </Text>
        <AccountPicker
          account={account}
          onChange={(chosen) => {
            setAccount(chosen);
            setDocumentIds([]);
          }}
        />
        {account && (
          <InvoiceChoices
            key={account.id}
            accountId={account.id}
            amountCents={line.amountCents}
            chosen={documentIds}
            onChange={setDocumentIds}
          />
        )}
        <Refused refusals={act.refusals} />
        <Button loading={act.busy} disabled={!account} onClick={() => void save()}>
          {t('bank.sheet.save')}
        </Button>
      </Stack>
    </Sheet>
  );
}
