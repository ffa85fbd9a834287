import { lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { holds, useSession } from '../session/session';

const PublicHomePage = lazyRouteComponent(() => import('./public/public-home-page'), 'PublicHomePage');
const ApplicantHomePage = lazyRouteComponent(() => import('./applicant/applicant-home-page'), 'ApplicantHomePage');
const MemberHomePage = lazyRouteComponent(() => import('./member/member-home-page'), 'MemberHomePage');

/** One address, the first page of whoever opens it. */
export function HomePage() {
  const { viewer, manufacture } = useSession();
  if (manufacture.needsFirstAdministrator) return <Navigate to="/premier-administrateur" replace />;
  if (!viewer) return <PublicHomePage />;
  if (holds(viewer, 'MANAGER', 'ADMINISTRATOR')) return <Navigate to="/gestion/aujourdhui" replace />;
  if (holds(viewer, 'MEMBER', 'TRAINER')) return <MemberHomePage />;
  if (holds(viewer, 'APPLICANT')) return <ApplicantHomePage />;
  return <Navigate to="/partenaire" replace />;
}
