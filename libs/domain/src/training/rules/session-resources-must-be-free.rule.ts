import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** A session takes machines like a booking: what is in the way is moved or cancelled by somebody first, and named here. */
export const sessionResourcesMustBeFree = ({ conflicts }: SessionFacts): SessionRefusal | undefined =>
  conflicts.length === 0 ? undefined : { code: 'SESSION_RESOURCES_TAKEN', conflicts };
