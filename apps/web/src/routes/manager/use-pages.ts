import { useLocation, useNavigate } from '@tanstack/react-router';
import { useAddress } from '../../ui/use-address';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one; '' is the first. A shared address comes without. */
    readonly pagesBefore?: readonly string[];
  }
}

interface Pages {
  readonly isFirst: boolean;
  /** Null: nothing there, or the way back is not known. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  readonly first: () => void;
}

/** Turning the pages of a list. Each page is a step of the browser’s history too. */
export function usePages(endCursor: string | null): Pages {
  const [{ apres = '' }] = useAddress();
  const { pagesBefore = [] } = useLocation().state;
  const navigate = useNavigate();
  const go = (cursor: string, before: readonly string[]) => (): void => {
    const search = ({ apres: _, ...words }: Readonly<Record<string, string | undefined>>) =>
      cursor === '' ? words : { ...words, apres: cursor };
    void navigate({ to: '.', search, state: { pagesBefore: before } });
    window.scrollTo({ top: 0 });
  };
  const last = pagesBefore.at(-1);
  return {
    isFirst: apres === '',
    previous: apres !== '' && last !== undefined ? go(last, pagesBefore.slice(0, -1)) : null,
    next: endCursor ? go(endCursor, [...pagesBefore, apres]) : null,
    first: go('', []),
  };
}
