import type { Column } from './read-table';

/** Without it, a spreadsheet takes UTF-8 for something else and spoils accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** An empty file to fill in: the title we say of each column, parted as spreadsheets do in French. */
export const modelOf = (columns: Readonly<Record<string, Column>>): string =>
  `${BYTE_ORDER_MARK}${Object.values(columns)
    .map(({ titles: [title = ''] }) => title)
    .join(';')}\r\n`;
