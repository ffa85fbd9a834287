import { MEMBER_COLUMNS } from '../../people/member-import';
import { RESOURCE_COLUMNS } from '../../workshop/resource-import';
import { modelOf } from './model-of';
import { readTable, type Column } from './read-table';

const KINDS: readonly (readonly [string, Readonly<Record<string, Column>>])[] = [
  ['members', MEMBER_COLUMNS],
  ['machines', RESOURCE_COLUMNS],
];

describe.each(KINDS)('the model of a file of %s', (_, columns) => {
  it('is read back with every column in its place once a line is written under it', () => {
    const cells = Object.keys(columns);
    const filled = `${modelOf(columns)}${cells.join(';')}\r\n`;
    const read = readTable(new TextEncoder().encode(filled), columns);
    const itself = Object.fromEntries(cells.map((name) => [name, name]));
    expect(read).toEqual({ table: { rows: [{ line: 2, cells: itself }], ignored: [] } });
  });
});
