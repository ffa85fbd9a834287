/** A long list of choices scrolls by itself, as a listbox: arrows walk it, no stop of the Tab key is lost in it. */
export const LONG_LIST = {
  withScrollArea: false,
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
} as const;
