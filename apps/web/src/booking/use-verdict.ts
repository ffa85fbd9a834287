import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { CheckBookingDocument, type CheckBookingInput, type CheckBookingQuery } from '../generated/member/graphql';

export type Verdict = CheckBookingQuery['checkBooking'];

export interface LiveVerdict {
  /** Of the slot chosen now; undefined while the server has not said. */
  readonly verdict: Verdict | undefined;
  readonly failed: boolean;
  /** Asks again: what was true a moment ago was refused. */
  readonly askAgain: () => void;
}

/** What the rulebook says of a slot, asked as soon as it is chosen, and again when `news` of its day change. */
export function useVerdict(input: CheckBookingInput, news: string): LiveVerdict {
  const asked = useMemo(() => JSON.stringify(input), [input]);
  const [settled] = useDebouncedValue(asked, 180);
  const variables = useMemo(() => ({ input: JSON.parse(settled) as CheckBookingInput }), [settled]);
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const [{ data, error, operation }, ask] = useQuery({
    query: CheckBookingDocument,
    variables,
    context,
    requestPolicy: 'network-only',
  });
  const askAgain = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useEffect(() => askAgain(), [askAgain, news]);
  // The answer before stays shown while the same question is asked again.
  const answersThis = settled === asked && operation?.variables === variables;
  return {
    verdict: answersThis ? data?.checkBooking : undefined,
    failed: answersThis && error !== undefined,
    askAgain,
  };
}
