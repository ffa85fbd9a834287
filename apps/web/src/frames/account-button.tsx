import { ActionIcon } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';

const AccountMenu = lazy(() => import('./account-menu').then((module) => ({ default: module.AccountMenu })));

/** Opens language, appearance and the way out; what draws a menu is only fetched when somebody wants one. */
export function AccountButton() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const [wanted, setWanted] = useState(false);
  const button = (
    <ActionIcon
      color="gray"
      aria-label={viewer ? viewer.displayName : t('menu')}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <IconUserCircle size={26} stroke={1.75} />
    </ActionIcon>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  ) : (
    button
  );
}
