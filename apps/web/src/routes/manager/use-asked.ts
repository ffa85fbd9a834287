import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

interface Asked {
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** What to ask of the server; null: the beginning of the list. */
  readonly asked: string | null;
}

/** Words typed in a picker, asked of the server once they settle. The label of what is chosen is no question. */
export function useAsked(chosenLabel: string | null): Asked {
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words, 200);
  const asked = settled === chosenLabel ? '' : settled.trim();
  return { words, setWords, asked: asked === '' ? null : asked };
}
