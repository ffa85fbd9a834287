import { Text } from '@mantine/core';
import { IconPointFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NoticePartsFragment } from '../../generated/notices/graphql';
import { formatHour, formatNearDay } from '../../ui/format/time';
import classes from './notices.module.css';

interface Props {
  readonly notice: NoticePartsFragment;
  readonly onOpen: () => void;
}

/** One notice: what happened, when, and where it leads. Opening it marks it read. */
export function NoticeLine({ notice: { title, body, path, createdAt, readAt }, onOpen }: Props) {
  const { t } = useTranslation('notices');
  return (
    <li>
      <Link to={path} className={classes['line']} data-unread={readAt === null || undefined} onClick={onOpen}>
        <span className={classes['sign']}>
          {readAt === null && <IconPointFilled size={20} role="img" aria-label={t('new')} />}
        </span>
        <span className={classes['words']}>
          <Text component="span" fw={readAt === null ? 650 : 400} display="block">
            {title}
          </Text>
          <Text component="span" display="block" className={classes['body']}>
            {body}
          </Text>
          <Text component="time" dateTime={createdAt} size="sm" c="dimmed" display="block" mt={4}>
            {formatNearDay(createdAt)}, {formatHour(createdAt)}
          </Text>
        </span>
      </Link>
    </li>
  );
}
