import { useEffect, useRef, useState, type RefObject } from 'react';

/** A form whose first wrong field takes the focus when asked to: it may stand far above the button that was pressed. */
export function useFirstWrong(): { readonly form: RefObject<HTMLFormElement | null>; readonly point: () => void } {
  const form = useRef<HTMLFormElement>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (round > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [round]);
  return { form, point: () => setRound((before) => before + 1) };
}
