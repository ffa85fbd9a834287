import { contentsOf, daysToPay, emptyDraft, formOf, isWhole, withLine, wrongIn } from './draft-form';

const MONTH = { startsOn: '2026-11-01', endsOn: '2026-12-01' };
const form = formOf({
  id: 'a',
  state: 'WAITING',
  account: null,
  suppliedOn: '2026-11-30',
  paymentDays: 10,
  buyerReference: null,
  lines: [
    {
      description: 'Abonnement résident',
      nature: 'SERVICES',
      quantityThousandths: 1_500,
      unit: 'MONTH',
      unitPriceCents: 35_000,
      discountCents: 500,
      vatKind: 'STANDARD',
      period: MONTH,
    },
  ],
});
const [line] = form.lines;

describe('the form of a draft', () => {
  it('sends back what the run wrote, to the cent and to the day', () => {
    expect(line).toMatchObject({ quantity: '1,5', price: '350,00', discount: '5,00' });
    expect(contentsOf(form)).toEqual({
      suppliedOn: '2026-11-30',
      paymentDays: 10,
      buyerReference: null,
      lines: [
        {
          description: 'Abonnement résident',
          nature: 'SERVICES',
          quantityThousandths: 1_500,
          unit: 'MONTH',
          unitPriceCents: 35_000,
          discountCents: 500,
          vatKind: 'STANDARD',
          period: MONTH,
        },
      ],
    });
  });

  it('is not whole before its first line says something and has a price', () => {
    const empty = emptyDraft('2026-11-24', 'BC 12');
    expect(empty.buyerReference).toBe('BC 12');
    expect(isWhole(empty)).toBe(false);
    expect(wrongIn(empty.lines[0]!)).toEqual(['description', 'price']);
    expect(isWhole(form)).toBe(true);
    expect(isWhole({ ...form, lines: [] })).toBe(false);
    expect(isWhole({ ...form, suppliedOn: '' })).toBe(false);
    expect(isWhole({ ...form, paymentDays: '61' })).toBe(false);
  });

  it('points at what a line lacks', () => {
    expect(wrongIn({ ...line!, quantity: '0', discount: '-1' })).toEqual(['quantity', 'discount']);
    expect(wrongIn({ ...line!, discount: '' })).toEqual([]);
  });

  it('leaves the days to pay to the account when nothing is typed', () =>
    expect(['', '0', '60', '61', 'x'].map(daysToPay)).toEqual([null, 0, 60, undefined, undefined]));

  it('tells a line added after another was taken away from all the others', () => {
    const three = withLine(withLine(form));
    const without = { ...three, lines: three.lines.filter(({ key }) => key !== 1) };
    expect(withLine(without).lines.map(({ key }) => key)).toEqual([0, 2, 3]);
  });
});
