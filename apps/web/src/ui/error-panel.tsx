import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { describeFault } from './describe-fault';

interface Props {
  readonly error?: CombinedError | undefined;
  readonly onRetry?: () => void;
  /** Fills the page: nothing else could be shown. */
  readonly page?: boolean;
}

/** What happened, that nothing was lost, what to do, and a short code to quote. */
export function ErrorPanel({ error, onRetry, page = false }: Props) {
  const { t } = useTranslation();
  const { sentence, code } = describeFault(error, t);
  return (
    <Alert
      role="alert"
      color="brick"
      variant="light"
      icon={<IconAlertTriangle />}
      title={t('error.title')}
      m={page ? 'xl' : 0}
    >
      <Stack gap="sm" align="flex-start">
        <Text c="var(--etabli-ink)">{sentence}</Text>
        {code && <Text size="sm">{t('error.code', { code })}</Text>}
        {onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
      </Stack>
    </Alert>
  );
}
