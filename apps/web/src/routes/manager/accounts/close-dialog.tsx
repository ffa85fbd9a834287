import { List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CloseMonthDocument } from '../../../generated/manager/graphql';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { formatCents } from '../../../ui/format/money';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { nameOfPeriod } from './name-of-period';
import type { Period } from './periods-of-books';

interface Props {
  readonly period: Period;
  readonly onClose: () => void;
}

/** Says what closing forbids for ever, before it does. */
export function CloseDialog({ period, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(CloseMonthDocument);
  const name = nameOfPeriod(period.endsOn);
  const close = async (): Promise<void> => {
    if (!(await act.run({ input: { closesThrough: period.endsOn } }))) return;
    notifications.show({ color: 'moss', message: t('accounts.close.done', { period: name }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('accounts.close.title', { period: name })}
      act={t('accounts.close.act')}
      busy={act.busy}
      onConfirm={() => void close()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text fw={650}>
          {t('accounts.close.what', { count: period.documents, amount: formatCents(period.grossCents) })}
        </Text>
        <List spacing="xs">
          <List.Item>{t('accounts.close.nothingChanges')}</List.Item>
          <List.Item>{t('accounts.close.nothingAdded')}</List.Item>
          <List.Item>{t('accounts.close.neverOpened')}</List.Item>
        </List>
        <Refused refusals={act.refusals} />
      </Stack>
    </ConfirmDialog>
  );
}
