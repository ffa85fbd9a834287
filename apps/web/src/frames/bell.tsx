import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { UnreadNoticesDocument } from '../generated/session/graphql';

const EVERY_MINUTE = 60_000;
const MOST_SHOWN = 9;

/** Where the notices are, and how many nobody read yet. */
export function Bell() {
  const { t } = useTranslation();
  const [{ data }, read] = useQuery({ query: UnreadNoticesDocument });
  const unread = data?.notifications.unreadCount ?? 0;

  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) read({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(look, EVERY_MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);

  return (
    <Indicator
      disabled={unread === 0}
      label={unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
      size={20}
      offset={8}
      color="var(--etabli-action)"
    >
      <ActionIcon
        component={Link}
        to="/notifications"
        color="gray"
        aria-label={unread > 0 ? t('bell.unread', { count: unread }) : t('bell.label')}
      >
        <IconBell size={26} stroke={1.75} />
      </ActionIcon>
    </Indicator>
  );
}
