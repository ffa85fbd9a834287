import { statementDifference } from './statement-difference';

const BEFORE = `create table "tool" ("id" uuid not null, primary key ("id"));
alter table "tool" add constraint "tool_named" check (name <> '');
create index tool_shelf on tool (shelf);`;

describe('what leads from one script to another', () => {
  it('is nothing when they say the same', () => {
    expect(statementDifference(BEFORE, `${BEFORE}\n`)).toEqual({ drops: [], additions: [] });
  });

  it('is a new table, its constraints and its indexes, word for word', () => {
    const more = `create table "loan" ("id" uuid not null, primary key ("id"));
create unique index loan_once on loan (tool_id, place_id) nulls not distinct;
alter table "loan" add constraint "loan_counted" check (
  count > 0
);`;
    const { drops, additions } = statementDifference(BEFORE, `${BEFORE}\n\n${more}`);
    expect([drops, additions.join('\n')]).toEqual([[], more]);
  });

  it('drops and makes again what is written otherwise, and leaves columns to others', () => {
    const after = BEFORE.replace("name <> ''", 'length(name) > 1')
      .replace('(shelf)', '(shelf, name)')
      .replace('"id" uuid not null,', '"id" uuid not null, "name" text not null,');
    expect(statementDifference(BEFORE, after)).toEqual({
      drops: ['alter table "tool" drop constraint "tool_named";', 'drop index "tool_shelf";'],
      additions: [
        'alter table "tool" add constraint "tool_named" check (length(name) > 1);',
        'create index tool_shelf on tool (shelf, name);',
      ],
    });
  });

  it('drops what is said no more, unless its table goes with it', () => {
    const [, , index = ''] = BEFORE.split('\n');
    expect(statementDifference(BEFORE, BEFORE.replace(index, '')).drops).toEqual(['drop index "tool_shelf";']);
    expect(statementDifference(BEFORE, '')).toEqual({ drops: [], additions: [] });
  });
});
