import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { holds, useSession } from '../session/session';

interface Props {
  /** Absent: whoever has an account. */
  readonly roles?: readonly string[];
}

/** Lets in who holds one of the roles; a visitor signs in first and comes back, others go home. The API guards itself anyway. */
function Only({ roles }: Props) {
  const { viewer } = useSession();
  const { href } = useLocation();
  if (!viewer) return <Navigate to="/connexion" search={{ suite: href }} replace />;
  return !roles || holds(viewer, ...roles) ? <Outlet /> : <Navigate to="/" replace />;
}

export const AccountsOnly = () => <Only />;
export const MembersOnly = () => <Only roles={['MEMBER', 'TRAINER', 'MANAGER', 'ADMINISTRATOR']} />;
export const TrainersOnly = () => <Only roles={['TRAINER', 'MANAGER', 'ADMINISTRATOR']} />;
export const ManagersOnly = () => <Only roles={['MANAGER', 'ADMINISTRATOR']} />;
export const PartnersOnly = () => <Only roles={['PARTNER_VIEWER', 'MANAGER', 'ADMINISTRATOR']} />;
