import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NoticesDocument } from '../../generated/notices/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { NoticeLine } from './notice-line';
import classes from './notices.module.css';

interface Props {
  readonly unreadOnly: boolean;
  readonly onOpen: (id: string) => void;
}

/** Notices page after page, the latest first. */
export function NoticesSoFar({ unreadOnly, onOpen }: Props) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Stack gap="md">
      {cursors.map((after, index) => (
        <NoticesPart
          key={after ?? ''}
          {...{ unreadOnly, onOpen, after }}
          first={index === 0}
          onMore={index === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : null}
        />
      ))}
    </Stack>
  );
}

interface PartProps extends Props {
  readonly after: string | null;
  readonly first: boolean;
  /** Null: the next page is shown already. */
  readonly onMore: ((cursor: string) => void) | null;
}

function NoticesPart({ unreadOnly, onOpen, after, first, onMore }: PartProps) {
  const { t } = useTranslation('notices');
  const [{ data, error }, read] = useQuery({
    query: NoticesDocument,
    variables: { after, unreadOnly },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.notifications;
  if (!found)
    return error ? (
      <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingShape />
    );
  if (first && found.nodes.length === 0)
    return (
      <EmptyState title={t(unreadOnly ? 'allRead' : 'none')}>{t(unreadOnly ? 'allReadBody' : 'noneBody')}</EmptyState>
    );
  const { endCursor, hasNextPage } = found.pageInfo;
  return (
    <Stack gap="md">
      <ul className={classes['lines']}>
        {found.nodes.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onOpen={() => notice.readAt === null && onOpen(notice.id)} />
        ))}
      </ul>
      {onMore && hasNextPage && endCursor && (
        <Button variant="default" fullWidth onClick={() => onMore(endCursor)}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}
