import { Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import classes from './frame.module.css';
import { ManagerDrawer } from './manager-drawer';
import { MEMBER_PLACES } from './navigation';

interface Props {
  readonly audience: 'member' | 'manager' | 'other';
}

export function TopBar({ audience }: Props) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  return (
    <div className={classes['topBar']} data-audience={audience}>
      {audience === 'manager' && <ManagerDrawer />}
      <Brand />
      {audience === 'member' && (
        <nav className={classes['topLinks']} aria-label={t('nav.label')}>
          {MEMBER_PLACES.map(({ to, word }) => (
            <Link key={to} to={to} className={classes['topLink']} activeOptions={{ exact: to === '/' }}>
              {t(`nav.${word}`)}
            </Link>
          ))}
        </nav>
      )}
      <span className={classes['spacer']} />
      {!viewer && pathname !== '/connexion' && (
        <Button component={Link} to="/connexion" variant="filled">
          {t('signIn')}
        </Button>
      )}
      <AccountMenu />
    </div>
  );
}
