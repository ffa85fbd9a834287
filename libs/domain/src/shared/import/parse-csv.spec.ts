import fc from 'fast-check';
import { decodeText } from './decode-text';
import { parseCsv } from './parse-csv';

const cellsOf = (text: string) => {
  const reading = parseCsv(text);
  return reading.kind === 'read' ? reading.records.map(({ cells }) => cells) : reading;
};

describe('a CSV file', () => {
  it.each([
    ['nom;prénom\nRoussel;Camille', ';'],
    ['nom,prénom\nRoussel,Camille', ','],
    ['nom;prénom\r\nRoussel;Camille\r\n', 'CRLF'],
    ['nom;prénom\rRoussel;Camille', 'CR'],
    ['"nom";"prénom"\n"Roussel";"Camille"', 'quotation marks'],
    ['"nom",prénom\nRoussel,"Camille"', 'some quotation marks'],
  ])('is read the same however it is written: %j (%s)', (text) => {
    expect(cellsOf(text)).toEqual([
      ['nom', 'prénom'],
      ['Roussel', 'Camille'],
    ]);
  });

  it('keeps separators, quotation marks and new lines that are inside quotation marks', () => {
    expect(cellsOf('a;b\n"x;y";"dit ""oui""\nou non"')).toEqual([
      ['a', 'b'],
      ['x;y', 'dit "oui"\nou non'],
    ]);
  });

  it('never loses what follows a closing quotation mark', () => {
    expect(cellsOf('a;b\n"x"y;1')).toEqual([
      ['a', 'b'],
      ['xy', '1'],
    ]);
  });

  it('is parted by what stands in its first line outside of quotation marks', () => {
    expect(cellsOf('"a;b;c",d\n1,2')).toEqual([
      ['a;b;c', 'd'],
      ['1', '2'],
    ]);
  });

  it('numbers records as an editor numbers lines, empty ones and those inside a cell counted', () => {
    const reading = parseCsv('a;b\n\n"x\ny";1\n;\nz;2');
    expect(reading.kind === 'read' && reading.records.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  it('says on which line a quotation mark is never closed', () => {
    expect(parseCsv('a;b\n1;2\n"x;3\n4;5')).toEqual({ kind: 'quote-not-closed', line: 3 });
  });

  it('gives back whatever was written, for any cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ';', ',', '"', '\n', '\r\n') });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom(';', ','), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newLine) => {
        const text = [['a', 'b'], ...rows].map((row) => row.map(quoted).join(delimiter)).join(newLine);
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect(cellsOf(text)).toEqual([['a', 'b'], ...kept]);
      }),
    );
  });
});

describe('the text of a file', () => {
  const E_ACUTE = 0xe9;
  it('is read as UTF-8 with or without its mark, else as Windows wrote it', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffÉlodie €'))).toBe('Élodie €');
    expect(decodeText(new TextEncoder().encode('Élodie €'))).toBe('Élodie €');
    expect(decodeText(Uint8Array.of(0xc9, 0x6c, 0x6f, 0x64, 0x69, 0x65, 0x20, 0x80, 0x20, E_ACUTE))).toBe('Élodie € é');
  });
});
