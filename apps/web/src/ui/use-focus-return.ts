import { useEffect } from 'react';

/** What opened a sheet may leave the page a moment after it, once a list has been read again. */
const SETTLED_MS = 800;

/** Back to what opened the sheet; to the page itself when that is gone, as a slot is once booked. */
export function useFocusReturn(): void {
  useEffect(() => {
    const opener = document.activeElement;
    const back = (): void => {
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      const target = isThere ? opener : document.getElementById('content');
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) target?.focus();
    };
    return () => {
      requestAnimationFrame(back);
      setTimeout(back, SETTLED_MS);
    };
  }, []);
}
