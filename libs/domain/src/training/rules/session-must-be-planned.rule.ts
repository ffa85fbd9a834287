import type { TrainingSessionState } from '../../shared/vocabulary';
import type { SessionRefusal } from '../session-refusals';

/** Nothing happens any more to a session that was called off or is done. */
export const sessionMustBePlanned = ({
  session,
}: {
  readonly session: { readonly state: TrainingSessionState };
}): SessionRefusal | undefined =>
  session.state === 'PLANNED' ? undefined : { code: 'SESSION_NOT_OPEN', state: session.state };
