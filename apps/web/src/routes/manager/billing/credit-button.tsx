import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreditWholeDocument } from '../../../generated/manager/graphql';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import type { WholeInvoice } from './invoice-page';

/** Gives back all that is left of an invoice, with the reason the buyer reads. */
export function CreditButton({ invoice }: { readonly invoice: WholeInvoice }) {
  const { t } = useTranslation('manager');
  const act = useAct(CreditWholeDocument);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const credit = async (): Promise<void> => {
    if (await act.run({ input: { documentId: invoice.id, reason } })) setAsking(false);
  };
  return (
    <>
      <Button variant="default" color="brick" onClick={() => setAsking(true)}>
        {t('billing.invoice.credit')}
      </Button>
      <ConfirmDialog
        opened={asking}
        destructive
        title={t('billing.invoice.creditTitle')}
        act={t('billing.invoice.credit')}
        busy={act.busy}
        onConfirm={() => void credit()}
        onClose={() => setAsking(false)}
      >
        <Stack gap="sm">
          <Text>{t('billing.invoice.creditBody')}</Text>
          <Textarea
            label={t('billing.invoice.reason')}
            maxLength={500}
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Refused refusals={act.refusals} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
