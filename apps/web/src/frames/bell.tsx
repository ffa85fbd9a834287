import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { UnreadNoticesDocument } from '../generated/session/graphql';
import { useLookAgain } from '../ui/use-look-again';

const MOST_SHOWN = 9;

/** Where the notices are, and how many nobody read yet. */
export function Bell() {
  const { t } = useTranslation();
  const [{ data }, read] = useQuery({ query: UnreadNoticesDocument });
  const unread = data?.notifications.unreadCount ?? 0;

  useLookAgain(read);

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
