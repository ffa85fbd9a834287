import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useSession } from '../session/session';
import { LoadingShape } from '../ui/loading-shape';
import { BottomBar } from './bottom-bar';
import { DemonstrationBanner } from './demonstration-banner';
import classes from './frame.module.css';
import { ManagerRail } from './manager-rail';
import { MEMBER_PLACES, TRAINER_PLACES } from './navigation';
import { TopBar } from './top-bar';

/** Nothing around it: nobody touches it. */
const WALL = '/mur';

/** What stands around every page, by audience. */
export function Frame() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (pathname === WALL)
    return (
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<LoadingShape />}>
          <Outlet />
        </Suspense>
      </main>
    );
  const runsThePlace = holds(viewer, 'MANAGER', 'ADMINISTRATOR');
  const isMember = !runsThePlace && holds(viewer, 'MEMBER', 'TRAINER');
  const places = holds(viewer, 'TRAINER') ? TRAINER_PLACES : MEMBER_PLACES;
  return (
    <div className={classes['frame']}>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <header className="no-print">
        <DemonstrationBanner />
        <TopBar places={places} audience={runsThePlace ? 'manager' : isMember ? 'member' : 'other'} />
      </header>
      <div className={classes['body']}>
        {runsThePlace && <ManagerRail />}
        <main
          id="content"
          tabIndex={-1}
          key={pathname}
          className={classes['content']}
          data-wide={runsThePlace || undefined}
        >
          <Suspense fallback={<LoadingShape />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {isMember && <BottomBar places={places} />}
    </div>
  );
}
