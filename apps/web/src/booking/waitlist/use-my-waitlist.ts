import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { MyWaitlistDocument, type WaitlistPartsFragment } from '../../generated/member/graphql';
import { onReconnected } from '../../graphql/client';

/** Offers come without a page being touched, and an offer not read in time is lost. */
const ASK_AGAIN_MS = 20_000;

/** My places in line, offers first, asked again while the page is in sight. */
export function useMyWaitlist(): readonly WaitlistPartsFragment[] {
  const context = useMemo(() => ({ additionalTypenames: ['WaitlistEntry', 'Booking'] }), []);
  const [{ data }, read] = useQuery({ query: MyWaitlistDocument, context, requestPolicy: 'cache-and-network' });
  const waits = data?.myWaitlist.some(({ state }) => state === 'WAITING' || state === 'OFFERED') ?? false;
  useEffect(() => {
    if (!waits) return undefined;
    const again = (): void => {
      if (document.visibilityState === 'visible') read({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(again, ASK_AGAIN_MS);
    const forget = onReconnected(again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      forget();
      document.removeEventListener('visibilitychange', again);
    };
  }, [waits, read]);
  return data?.myWaitlist ?? [];
}
