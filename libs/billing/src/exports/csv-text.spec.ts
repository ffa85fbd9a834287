import { csvText } from './csv-text';

describe('a CSV file', () => {
  it('is what a French spreadsheet opens', () => {
    expect(
      csvText([
        ['Numéro', 'TTC'],
        ['FA-2026-00001', 420.5],
      ]),
    ).toBe('\uFEFFNuméro;TTC\r\nFA-2026-00001;420,5\r\n');
  });

  it('keeps separators, quotes and line ends inside their cell', () => {
    expect(csvText([['Bois; "Copeaux"\nSARL', 'x']])).toBe('\uFEFF"Bois; ""Copeaux""\nSARL";x\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@SUM', '\tx'])('never lets %p be a formula, and leaves amounts alone', (text) => {
    expect(csvText([[text, -2]])).toBe(`\uFEFF'${text};-2\r\n`);
  });
});
