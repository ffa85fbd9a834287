import { inputOf, type RecordForm, totalOf, wrongIn } from './record-form';

const TYPED: RecordForm = {
  kind: 'CONSUMABLE',
  description: ' Bande abrasive ',
  quantity: '2,5',
  price: '4,50',
  on: '2026-11-24',
};

describe('an item noted for the next invoice', () => {
  it('reads quantities and euros as they are typed', () => {
    expect(inputOf(TYPED)).toEqual({
      kind: 'CONSUMABLE',
      description: 'Bande abrasive',
      quantityThousandths: 2_500,
      unitPriceCents: 450,
      suppliedOn: '2026-11-24',
    });
    expect(totalOf(TYPED)).toBe(1_125);
  });

  it('says which field is wrong', () => {
    expect(wrongIn({ ...TYPED, description: ' ', quantity: '0', price: '-1', on: '' })).toEqual([
      'description',
      'quantity',
      'price',
      'on',
    ]);
    expect(wrongIn({ ...TYPED, quantity: '1000', price: '10000' })).toEqual([]);
    expect(wrongIn({ ...TYPED, quantity: '1000,001', price: '10000,01' })).toEqual(['quantity', 'price']);
    expect(inputOf({ ...TYPED, price: 'dix' })).toBeNull();
    expect(totalOf({ ...TYPED, price: 'dix' })).toBeNull();
  });
});
