import { Navigate } from '@tanstack/react-router';
import { useSession } from '../../session/session';
import { useAddress } from '../../ui/use-address';
import { ConfirmSignUp } from './confirm-sign-up';
import { SignUp } from './sign-up';
import './door-words';

/** Where a newcomer begins, and where the mailed link brings them back. */
export function SignUpPage() {
  const { viewer } = useSession();
  const [{ jeton }] = useAddress();
  if (viewer) return <Navigate to="/" replace />;
  return jeton ? <ConfirmSignUp token={jeton} /> : <SignUp />;
}
