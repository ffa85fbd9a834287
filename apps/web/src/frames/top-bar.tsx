import { Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { AccountButton } from './account-button';
import { Bell } from './bell';
import { Brand } from './brand';
import classes from './frame.module.css';
import type { Place } from './navigation';

/** A member’s phone never fetches them. */
const FindButton = lazy(() => import('./find-button').then((module) => ({ default: module.FindButton })));
const ManagerDrawer = lazy(() => import('./manager-drawer').then((module) => ({ default: module.ManagerDrawer })));

interface Props {
  readonly audience: 'member' | 'manager' | 'other';
  /** Where a member goes. */
  readonly places: readonly Place[];
}

export function TopBar({ audience, places }: Props) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  return (
    <div className={classes['topBar']} data-audience={audience}>
      {audience === 'manager' && (
        <Suspense>
          <ManagerDrawer />
        </Suspense>
      )}
      <Brand />
      {audience === 'member' && (
        <nav className={classes['topLinks']} aria-label={t('nav.label')}>
          {places.map(({ to, word }) => (
            <Link key={to} to={to} className={classes['topLink']} activeOptions={{ exact: to === '/' }}>
              {t(`nav.${word}`)}
            </Link>
          ))}
        </nav>
      )}
      <span className={classes['spacer']} />
      {audience === 'manager' && (
        <Suspense>
          <FindButton />
        </Suspense>
      )}
      {!viewer && pathname !== '/connexion' && (
        <Button component={Link} to="/connexion" variant="filled">
          {t('signIn')}
        </Button>
      )}
      {viewer && <Bell />}
      <AccountButton />
    </div>
  );
}
