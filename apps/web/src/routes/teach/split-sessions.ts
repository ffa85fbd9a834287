import type { TaughtSessionFragment } from '../../generated/teach/graphql';

export const PAST_DAYS = 28;

/** Sessions not over first, soonest first; then those that are, latest first. */
export function splitSessions(sessions: readonly TaughtSessionFragment[], now: number) {
  const isOver = ({ endsAt, state }: TaughtSessionFragment): boolean => state === 'DONE' || Date.parse(endsAt) <= now;
  return {
    toCome: sessions.filter((session) => !isOver(session)),
    past: sessions.filter(isOver).toReversed(),
  };
}
