import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Words = Readonly<Record<string, string | undefined>>;

/** What stands after `?` in the address, and a way to change it: state that survives a reload and can be shared. */
export function useAddress(): readonly [Words, (change: Words) => void] {
  const words: Words = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (some: Words) => {
      const search = (before: Words) => withoutEmpty({ ...before, ...some });
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
    [navigate],
  );
  return [words, change];
}

const withoutEmpty = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined && word !== ''));

/** The identifier in the path of the page. */
export function useIdInPath(): string {
  const { id }: { id?: string } = useParams({ strict: false });
  return id ?? '';
}
