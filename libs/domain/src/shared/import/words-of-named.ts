import { plainWord } from './read-cell';

/** Something of the place that a file names. */
export interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What a file may call things by: their code, and their name unless it names several. */
export function wordsOfNamed(named: readonly Named[]): ReadonlyMap<string, string> {
  const shared = (word: string): boolean => named.filter(({ name }) => plainWord(name) === word).length > 1;
  const names = named.map(({ id, name }) => [plainWord(name), id] as const).filter(([word]) => !shared(word));
  return new Map([...names, ...named.map(({ id, code }) => [plainWord(code), id] as const)]);
}
