import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../ui/use-address';
import './words';

interface Props {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly total?: number;
}

/** Where one is in a list, kept in the address as `apres`. */
export function Pager({ pageInfo, total }: Props) {
  const { t } = useTranslation('manager');
  const [{ apres }, change] = useAddress();
  const go = (cursor: string | undefined): void => {
    change({ apres: cursor });
    window.scrollTo({ top: 0 });
  };
  return (
    <Group justify="space-between" mt="md">
      <Text c="dimmed" role="status">
        {total === undefined ? '' : t('total', { count: total })}
      </Text>
      <Group gap="sm">
        {apres && (
          <Button variant="default" onClick={() => go(undefined)}>
            {t('firstPage')}
          </Button>
        )}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Button variant="default" onClick={() => go(pageInfo.endCursor ?? undefined)}>
            {t('nextPage')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
