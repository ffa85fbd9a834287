import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useQuery, useSubscription, type CombinedError } from 'urql';
import {
  PlanningChangedDocument,
  PlanningDocument,
  type PlanningQuery,
  type PlanningQueryVariables,
} from '../generated/member/graphql';
import { onReconnected } from '../graphql/client';

export type PlanningWindow = PlanningQuery['planning'];
export type PlanningRow = PlanningWindow['rows'][number];
export type PlanningOccupation = PlanningRow['occupations'][number];
export type PlanningResource = PlanningRow['resource'];

interface LivePlanning {
  readonly planning: PlanningWindow | undefined;
  readonly error: CombinedError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** Changes come in bursts: one reading answers them all. */
const SETTLE_MS = 150;

/** What takes the resources between two instants, read again as soon as somebody changes something there. */
export function usePlanning({ from, to, poleId }: PlanningQueryVariables): LivePlanning {
  const variables = useMemo(() => ({ from, to, poleId: poleId ?? null }), [from, to, poleId]);
  // Rows without a booking name no Booking: say that bookings change them all the same.
  const context = useMemo(() => ({ additionalTypenames: ['Booking', 'Closure', 'OpeningHours'] }), []);
  const [{ data, error, fetching }, read] = useQuery({ query: PlanningDocument, variables, context });
  const retry = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);

  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readSoon = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(retry, SETTLE_MS);
  }, [retry]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => onReconnected(readSoon), [readSoon]);
  useSubscription({ query: PlanningChangedDocument, variables }, (_, change) => {
    readSoon();
    return change;
  });

  // While another day loads, urql still gives the one before.
  const current = data && Date.parse(data.planning.from) === Date.parse(from) ? data.planning : undefined;
  return { planning: current, error: current ? undefined : error, loading: fetching, retry };
}
