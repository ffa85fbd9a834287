import { Navigate } from '@tanstack/react-router';
import { lazy } from 'react';
import { holds, useSession } from '../session/session';

const PublicHomePage = lazy(() =>
  import('./public/public-home-page').then((page) => ({ default: page.PublicHomePage })),
);
const MemberHomePage = lazy(() =>
  import('./member/member-home-page').then((page) => ({ default: page.MemberHomePage })),
);

/** The same address, the right home for each. */
export function HomePage() {
  const { viewer } = useSession();
  if (!viewer) return <PublicHomePage />;
  if (holds(viewer, 'MANAGER', 'ADMINISTRATOR')) return <Navigate to="/gestion/aujourdhui" replace />;
  if (holds(viewer, 'MEMBER', 'TRAINER')) return <MemberHomePage />;
  return <Navigate to="/partenaire" replace />;
}
