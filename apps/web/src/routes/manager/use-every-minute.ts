import { useEffect, useRef } from 'react';

const MINUTE = 60_000;

/** Does it again each minute, and as soon as somebody looks at the screen again. */
export function useEveryMinute(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const whenSeen = (): void => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const tick = setInterval(whenSeen, MINUTE);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, []);
}
