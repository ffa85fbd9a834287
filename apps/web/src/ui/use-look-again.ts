import { useEffect } from 'react';

type Read = (options: { readonly requestPolicy: 'network-only' }) => void;

const EVERY_MINUTE = 60_000;

/** Reads again each minute while somebody looks, and as soon as they come back to it. */
export function useLookAgain(read: Read): void {
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) read({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(look, EVERY_MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
}
