import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePages } from './use-pages';
import './words';

interface Props {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly total?: number;
}

/** Where one is in a list, kept in the address as `apres`. */
export function Pager({ pageInfo, total }: Props) {
  const { t } = useTranslation('manager');
  const { isFirst, previous, next, first } = usePages(pageInfo.hasNextPage ? pageInfo.endCursor : null);
  return (
    <Group justify="space-between" mt="md">
      <Text c="dimmed" role="status">
        {total === undefined ? '' : t('total', { count: total })}
      </Text>
      {(!isFirst || next) && (
        <Group gap="sm" component="nav" aria-label={t('pages')}>
          {!isFirst && !previous && (
            <Button variant="default" onClick={first}>
              {t('firstPage')}
            </Button>
          )}
          {previous && (
            <Button variant="default" onClick={previous}>
              {t('previousPage')}
            </Button>
          )}
          {next && (
            <Button variant="default" onClick={next}>
              {t('nextPage')}
            </Button>
          )}
        </Group>
      )}
    </Group>
  );
}
