import fc from 'fast-check';
import { decodeText } from '../../shared/import';
import { inEuros } from '../../shared/money';
import { matchTransfer, type MatchableInvoice } from './match-transfer';
import { matchRecorded } from './match-recorded';
import { readEuros } from './read-euros';
import { readStatement, type BankOperation } from './read-statement';

const read = (text: string) => {
  const reading = readStatement(text);
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  return reading;
};
const rowsOf = (operations: readonly BankOperation[]) =>
  operations.map(({ on, amountCents, label }) => [on, amountCents, label]);

describe('an amount on a statement', () => {
  it.each([
    ['420,00', 42_000],
    ['-1 234,56', -123_456],
    ['1\u202f234,5 €', 123_450],
    ['+12', 1200],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1234.56 EUR', 123_456],
    ['− 3,10', -310],
    ['-0,00', 0],
  ])('%p is %p cents', (text, cents) => expect(readEuros(text)).toBe(cents));

  it.each(['', 'abc', '12,345,6', '1,2,3', '12,', '--3', '1 23,00', '20261124001', '99999999999999999'])(
    'is not %p',
    (text) => {
      expect(readEuros(text)).toBeUndefined();
    },
  );

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (cents) => {
        expect(readEuros(inEuros(cents, ','))).toBe(cents);
        expect(readEuros(inEuros(cents))).toBe(cents);
      }),
    );
  });
});

describe('a bank statement', () => {
  it('is read with debit and credit apart, below what the bank says of the account', () => {
    const text = [
      'Compte courant n° 01234567890;;;',
      'Solde au 23/11/2026;12 345,67;;',
      'Date;Libellé;Débit euros;Crédit euros;',
      '20/11/2026;"VIR INST ATELIER COPEAUX ; FA-2026-00042";;420,00;',
      '21/11/2026;PRLV EDF;-89,10;;',
      '21/11/2026;FRAIS;2,50;;',
      '',
    ].join('\r\n');
    expect(rowsOf(read(text).operations)).toEqual([
      ['2026-11-20', 42_000, 'VIR INST ATELIER COPEAUX ; FA-2026-00042'],
      ['2026-11-21', -8910, 'PRLV EDF'],
      ['2026-11-21', -250, 'FRAIS'],
    ]);
  });

  it('is read with one signed amount, several labels, the day of operation before that of value', () => {
    const text =
      'Date de valeur;Date opération;Montant;Libellé simplifié;Informations complémentaires\n22/11/2026;2026-11-20;1 420,00;VIREMENT;FA 2026 7';
    expect(rowsOf(read(text).operations)).toEqual([['2026-11-20', 142_000, 'VIREMENT FA 2026 7']]);
  });

  it('is read as Excel writes it on a French Windows', () => {
    const bytes = new Uint8Array(
      [...'Date;Libell\u00e9;Cr\u00e9dit\n20/11/2026;REGLEMENT N\u00b0 4;10,00'].map((c) => c.charCodeAt(0)),
    );
    expect(rowsOf(read(decodeText(bytes)).operations)).toEqual([['2026-11-20', 1000, 'REGLEMENT N° 4']]);
  });

  it('tells the lines it does not understand, and reads the others', () => {
    const text =
      'Date;Libellé;Montant\n31/11/2026;A;10,00\n20/11/2026;B;dix\n;C;10,00\n20/11/2026;D;\n;;\n20/11/2026;E;1,00';
    const { operations, refusedLines } = read(text);
    expect(operations.map(({ label }) => label)).toEqual(['E']);
    expect(refusedLines.map(({ line, refusals }) => [line, ...refusals.map(({ code }) => code)])).toEqual([
      [2, 'IMPORT_CELL_NOT_UNDERSTOOD'],
      [3, 'IMPORT_CELL_NOT_UNDERSTOOD'],
      [4, 'IMPORT_CELL_MISSING'],
      [5, 'IMPORT_CELL_MISSING'],
    ]);
  });

  it('knows an operation again in another export, and keeps two alike apart', () => {
    const head = 'Date;Libellé;Montant\n';
    const [one, two] = ['20/11/2026;VIR Copeaux;10,00\n', '20/11/2026;VIR  COPEAUX;10,00\n'];
    const keys = (text: string) => read(head + text).operations.map(({ key }) => key);
    expect(new Set(keys(one + two)).size).toBe(2);
    expect(keys(`19/11/2026;X;1,00\n${one}${two}`).slice(1)).toEqual(keys(one + two));
  });

  it('is read though the bank begins with a line that has commas', () => {
    const text =
      'Compte courant, agence du Puy, Haute-Loire\nDate;Libellé;Montant\n20/11/2026;A;dix\n20/11/2026;B;1,00';
    const { operations, refusedLines } = read(text);
    expect(rowsOf(operations)).toEqual([['2026-11-20', 100, 'B']]);
    expect(refusedLines.map(({ line }) => line)).toEqual([3]);
  });

  it.each(['', 'Nom;Prénom\nA;B', 'Date;Libellé\n20/11/2026;A'])('is not %p', (text) => {
    expect(readStatement(text)).toMatchObject({ kind: 'refused', refusal: { code: 'IMPORT_COLUMN_MISSING' } });
  });

  it('with a quotation mark left open is refused at its line', () => {
    expect(readStatement('Date;Libellé;Montant\n20/11/2026;"A;1')).toMatchObject({
      refusal: { code: 'IMPORT_QUOTE_NOT_CLOSED', line: 2 },
    });
  });
});

describe('a transfer', () => {
  const open = (number: string, buyerName: string, openCents = 42_000): MatchableInvoice => ({
    number,
    buyerName,
    openCents,
    dueOn: '2026-11-01',
  });
  const INVOICES = [
    open('FA-2026-00042', 'Atelier Bois & Copeaux SARL'),
    open('FA-2026-00043', 'Ferronnerie du Mézenc'),
    { ...open('FA-2026-00044', 'Ferronnerie du Mézenc', 18_000), dueOn: '2026-12-01' },
    open('FA-2026-00421', 'Céramiques Velay', 9900),
  ];
  const match = (label: string, amountCents: number) => matchTransfer({ label, amountCents }, INVOICES);

  it('that bears the number and the amount is certain, however the number is written', () => {
    for (const reference of ['FA-2026-00042', 'fa202600042', 'FACT FA 2026 42 merci', 'FA/2026/00042'])
      expect([reference, match(`VIR ${reference}`, 42_000)[0]]).toMatchObject([
        reference,
        { numbers: ['FA-2026-00042'], isCertain: true, reasons: ['REFERENCE', 'EXACT_AMOUNT'] },
      ]);
  });

  it('does not name a number that only begins another, or ends another word', () => {
    expect(match('VIR FA-2026-00421', 42_000).flatMap(({ numbers }) => numbers)).not.toContain('FA-2026-00042');
    expect(match('SOFA 2026 42', 1)).toEqual([]);
  });

  it('of part of the amount is suggested by its number, not certain', () => {
    expect(match('FA-2026-00042 acompte', 20_000)).toEqual([
      { numbers: ['FA-2026-00042'], reasons: ['REFERENCE'], score: 60, isCertain: false },
    ]);
  });

  it('is suggested by the name and the amount, without accents and cut short', () => {
    expect(match('VIR SEPA FERRONNERIE DU MEZEN', 42_000)[0]).toMatchObject({
      numbers: ['FA-2026-00043'],
      reasons: ['EXACT_AMOUNT', 'NAME'],
    });
  });

  it('pays several invoices that it names, or that are the oldest of who it names, when they add up', () => {
    expect(match('FA-2026-43 et FA-2026-44', 60_000)[0]).toMatchObject({
      numbers: ['FA-2026-00043', 'FA-2026-00044'],
      reasons: ['REFERENCE', 'EXACT_SUM'],
      isCertain: true,
    });
    expect(match('FERRONNERIE MEZENC', 60_000)).toMatchObject([
      { numbers: ['FA-2026-00043', 'FA-2026-00044'], reasons: ['EXACT_SUM', 'NAME'], isCertain: false },
    ]);
  });

  it('of the amount everybody pays says nothing by itself; of an amount nobody else owes it does', () => {
    expect(match('VIREMENT RECU', 42_000)).toEqual([]);
    expect(match('VIREMENT RECU', 9900)).toMatchObject([
      { numbers: ['FA-2026-00421'], reasons: ['EXACT_AMOUNT', 'ONLY_ONE_OF_THIS_AMOUNT'], isCertain: false },
    ]);
  });

  it('that goes out pays nothing', () => expect(match('FA-2026-00042', -42_000)).toEqual([]));

  it('is never certain of an invoice that it does not pay to the cent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INVOICES), fc.integer({ min: 1, max: 70_000 }), ({ number }, amount) => {
        for (const { isCertain, numbers } of match(number, amount))
          if (isCertain)
            expect([numbers, amount]).toEqual([[number], INVOICES.find((one) => one.number === number)!.openCents]);
      }),
    );
  });
});

describe('a transfer that was recorded before its statement came', () => {
  const transfer = { label: 'VIR SEPA DELORME BOIS NOV', amountCents: 42_000, on: '2026-11-24' };
  const delorme = { name: 'Delorme Bois', madeOn: '2026-11-20', amountCents: 42_000 };

  it('is of the same amount, of who is named, a few days apart at most; the nearest comes first', () => {
    const nearer = { ...delorme, madeOn: '2026-11-25' };
    expect(matchRecorded(transfer, [delorme, nearer])).toEqual([nearer, delorme]);
    expect(matchRecorded(transfer, [{ ...delorme, madeOn: '2026-11-09' }])).toHaveLength(1);
    for (const other of [{ name: 'Forge Pradier' }, { amountCents: 42_001 }, { madeOn: '2026-11-08' }])
      expect(matchRecorded(transfer, [{ ...delorme, ...other }])).toEqual([]);
  });
});
