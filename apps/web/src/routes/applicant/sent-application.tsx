import { Alert, Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawApplicationDocument, type ApplicationPartsFragment } from '../../generated/applicant/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { formatLongDay } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';

/** It is with the team now. */
export function SentApplication({ application }: { readonly application: ApplicationPartsFragment }) {
  const { t } = useTranslation('applicant');
  const act = useAct(WithdrawApplicationDocument);
  const [asking, setAsking] = useState(false);
  const withdraw = async (): Promise<void> => {
    if (!(await act.run({}))) return;
    setAsking(false);
    notifications.show({ color: 'moss', message: t('sent.withdrawn') });
  };
  return (
    <Alert color="teal" variant="light" icon={<IconClock />} title={t('sent.title')}>
      <Text>{t('sent.body')}</Text>
      {application.submittedAt && (
        <Text c="dimmed">{t('sent.when', { day: formatLongDay(application.submittedAt) })}</Text>
      )}
      <Button variant="default" mt="sm" onClick={() => setAsking(true)}>
        {t('sent.withdraw')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('sent.withdraw')}
        act={t('sent.withdraw')}
        busy={act.busy}
        destructive
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        <Text mb="md">{t('sent.withdrawBody')}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </ConfirmDialog>
    </Alert>
  );
}
