interface Term {
  readonly startsOn: string;
}

/** The terms in force on a day, the first ones before it; and those agreed for later. */
export function termsOf<T extends Term>(terms: readonly T[], day: string): { now: T | undefined; later: readonly T[] } {
  return {
    now: terms.findLast(({ startsOn }) => startsOn <= day) ?? terms[0],
    later: terms.filter(({ startsOn }, at) => startsOn > day && at > 0),
  };
}
