import { chargeOfRecorded, checkRecordedWithdrawal, checkRecording, type RecordedCharge } from '.';

const SANDING: RecordedCharge = {
  id: 'R',
  kind: 'CONSUMABLE',
  description: 'Bande abrasive',
  quantityThousandths: 3_000,
  unitPriceCents: 450,
  suppliedOn: '2026-11-24',
  person: 'Léa Faure',
};
const days = (suppliedOn: string, invoicesFrom = '2026-01-01') =>
  checkRecording({ suppliedOn, today: '2026-11-24', invoicesFrom });

describe('something written down to be invoiced', () => {
  it('is a good at the price told with VAT to persons, without it to businesses', () => {
    expect(chargeOfRecorded(SANDING, 'INCLUSIVE')).toEqual({
      key: 'CONSUMABLE R',
      suppliedOn: '2026-11-24',
      line: {
        description: 'Bande abrasive (Léa Faure)',
        nature: 'GOODS',
        quantityThousandths: 3_000,
        unit: 'PIECE',
        unitPriceCents: 450,
        discountCents: 0,
        vatKind: 'STANDARD',
        period: null,
      },
    });
    expect(chargeOfRecorded(SANDING, 'EXCLUSIVE').line.unitPriceCents).toBe(375);
  });

  it('costs the same to everybody when it repairs a damage, without VAT', () => {
    for (const basis of ['INCLUSIVE', 'EXCLUSIVE'] as const)
      expect(chargeOfRecorded({ ...SANDING, kind: 'DAMAGE' }, basis)).toMatchObject({
        key: 'DAMAGE R',
        line: { unitPriceCents: 450, vatKind: 'OUT_OF_SCOPE', nature: 'SERVICES' },
      });
  });

  it('happened these last ninety days, since invoices are made here', () => {
    expect(days('2026-11-24')).toEqual([]);
    expect(days('2026-08-26')).toEqual([]);
    expect(days('2026-11-25')).toEqual([
      { code: 'SUPPLIED_DAY_OUT_OF_BOUNDS', earliestOn: '2026-08-26', latestOn: '2026-11-24' },
    ]);
    expect(days('2026-08-25').map(({ code }) => code)).toEqual(['SUPPLIED_DAY_OUT_OF_BOUNDS']);
    expect(days('2026-10-31', '2026-11-01').map(({ code }) => code)).toEqual(['SUPPLIED_DAY_OUT_OF_BOUNDS']);
    expect(days('2026-11-01', '2026-11-01')).toEqual([]);
  });

  it('is taken back once, and not once it is invoiced', () => {
    expect(checkRecordedWithdrawal({ withdrawn: false, charged: false })).toEqual([]);
    expect(checkRecordedWithdrawal({ withdrawn: true, charged: false })).toEqual([
      { code: 'RECORDED_CHARGE_WITHDRAWN' },
    ]);
    expect(checkRecordedWithdrawal({ withdrawn: false, charged: true })).toEqual([
      { code: 'RECORDED_CHARGE_INVOICED' },
    ]);
  });
});
