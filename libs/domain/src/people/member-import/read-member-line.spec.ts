import fc from 'fast-check';
import { judgeImport, readTable, type JudgedLine } from '../../shared/import';
import { MEMBER_COLUMNS, readMemberLine, type ImportedMember } from './read-member-line';

const TODAY = '2026-11-23';
const bytes = (text: string) => new TextEncoder().encode(text);
const judged = (text: string, there = new Map<string, ImportedMember>()): JudgedLine<ImportedMember>[] => {
  const read = readTable(bytes(text), MEMBER_COLUMNS);
  if ('refusals' in read) throw new Error(read.refusals.map(({ code }) => code).join());
  return judgeImport(
    read.table.rows.map((row) => readMemberLine(row, TODAY)),
    there,
  );
};
const refusalsOf = (text: string) => {
  const read = readTable(bytes(text), MEMBER_COLUMNS);
  return 'refusals' in read ? read.refusals : [];
};
const CAMILLE: ImportedMember = {
  firstName: 'Camille',
  lastName: 'Roussel',
  phone: null,
  bornOn: null,
  trade: 'Ébénisterie',
  commune: null,
  businessName: null,
  language: 'FR',
};

describe('a file of members', () => {
  it('is read by the titles of its columns, in any order, with or without accents', () => {
    const [line] = judged(
      'COMMUNE;Prenom;NOM;Adresse e-mail;Né le\nBlavozy;Camille;Roussel;C.Roussel@Exemple.FR;3/7/1988',
    );
    expect(line).toMatchObject({
      key: 'c.roussel@exemple.fr',
      outcome: 'CREATED',
      values: { firstName: 'Camille', lastName: 'Roussel', commune: 'Blavozy', bornOn: '1988-07-03' },
    });
  });

  it('is refused whole without the columns that name somebody, or with one of them twice', () => {
    expect(refusalsOf('nom;commune\nRoussel;Blavozy')).toEqual([
      { code: 'IMPORT_COLUMN_MISSING', columns: ['e-mail', 'prénom'] },
    ]);
    expect(refusalsOf('e-mail;prénom;nom;mail\na;b;c;d')).toEqual([{ code: 'IMPORT_COLUMN_TWICE', column: 'mail' }]);
    expect(refusalsOf('e-mail;prénom;nom\n')).toEqual([{ code: 'IMPORT_FILE_EMPTY' }]);
    expect(refusalsOf('')).toEqual([{ code: 'IMPORT_FILE_EMPTY' }]);
  });

  it('says which of its columns are not taken', () => {
    const read = readTable(bytes('e-mail;prénom;nom;Signe astrologique\na@b.fr;b;c;d'), MEMBER_COLUMNS);
    expect('table' in read && read.table.ignored).toEqual(['Signe astrologique']);
  });

  it('may have five thousand lines, and not one more', () => {
    const lines = (count: number) => `e-mail;prénom;nom${'\nx@exemple.fr;a;b'.repeat(count)}`;
    expect(refusalsOf(lines(5_000))).toEqual([]);
    expect(refusalsOf(lines(5_001))).toEqual([{ code: 'IMPORT_TOO_MANY_LINES', maximum: 5_000 }]);
  });

  it('tells everything that is wrong with a line at once, and reads the others', () => {
    const lines = judged(
      'e-mail;prénom;nom;langue;né le\npas une adresse;;Roussel;klingon;31/02/1990\na@exemple.fr;A;B;English;',
    );
    expect(lines[0]).toMatchObject({ line: 2, outcome: 'REFUSED', key: 'pas une adresse' });
    expect(lines[0]?.refusals.map(({ code }) => code)).toEqual([
      'EMAIL_MALFORMED',
      'IMPORT_CELL_MISSING',
      'IMPORT_CELL_NOT_UNDERSTOOD',
      'IMPORT_CELL_NOT_UNDERSTOOD',
    ]);
    expect(lines[1]).toMatchObject({ outcome: 'CREATED', values: { language: 'EN' } });
  });

  it('names somebody once: the second line is refused and points to the first', () => {
    const lines = judged('e-mail;prénom;nom\na@exemple.fr;A;B\nA@EXEMPLE.FR;A;C');
    expect(lines.map(({ outcome }) => outcome)).toEqual(['CREATED', 'REFUSED']);
    expect(lines[1]?.refusals).toEqual([{ code: 'IMPORT_LINE_TWICE', firstLine: 2 }]);
  });

  it('changes what it says and leaves what it does not', () => {
    const there = new Map([['c@exemple.fr', CAMILLE]]);
    const outcome = (line: string) => judged(`e-mail;prénom;nom;métier;commune\n${line}`, there)[0];
    expect(outcome('c@exemple.fr;Camille;Roussel;;')).toMatchObject({ outcome: 'UNCHANGED', changes: [] });
    expect(outcome('c@exemple.fr;Camille;Roussel;Lutherie;Blavozy')).toMatchObject({
      outcome: 'UPDATED',
      changes: ['trade', 'commune'],
    });
  });

  it('changes nothing when it comes again, whatever it said', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'É', '-', '’'), minLength: 1, maxLength: 10 });
    const member = fc.record({ firstName: word, lastName: word, trade: fc.constantFrom('', 'Lutherie') });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 20 }), (members) => {
        const lines = members.map((one, rank) => `m${rank}@exemple.fr;${one.firstName};${one.lastName};${one.trade}`);
        const text = ['e-mail;prénom;nom;métier', ...lines].join('\n');
        const there = new Map(
          judged(text).map(({ key, values }) => [key ?? '', { ...CAMILLE, trade: null, ...values }]),
        );
        expect(judged(text, there).map(({ outcome }) => outcome)).toEqual(members.map(() => 'UNCHANGED'));
      }),
    );
  });
});
