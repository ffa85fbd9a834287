/** What holds from a civil day (YYYY-MM-DD) on, until the next of its table takes over. */
export interface Dated<T> {
  readonly from: string;
  readonly value: T;
}

/** What a table of the law says on a day; undefined before its first entry. The table is in order of days. */
export const onDay = <T>(table: readonly Dated<T>[], day: string): T | undefined =>
  table.findLast(({ from }) => from <= day)?.value;
