import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** How many lines to come. */
  readonly lines?: number;
  readonly page?: boolean;
}

/** The shape of what comes. */
export function LoadingShape({ lines = 4, page = false }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" role="status" aria-label={t('loading')} p={page ? 'xl' : 0}>
      <Skeleton height={30} width="45%" radius="md" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={72} radius="md" />
      ))}
    </Stack>
  );
}
