import { agreementInput, NEW_AGREEMENT, shareIn, wrongFields } from './agreement-form';

const whole = {
  ...{ partnerId: '', partnerName: ' Agglo ', name: ' Aide ', startsOn: '2026-09-01', lastDay: '2027-08-31' },
  ...{ share: '33,33 %', most: '' },
};

describe('a share in per cent', () => {
  it.each([
    ['50', 5000],
    ['33,33 %', 3333],
    ['100', 10_000],
    ['0.01', 1],
    ['0,5', 50],
  ])('%p is %p basis points', (typed, points) => expect(shareIn(typed)).toBe(points));

  it.each(['', '0', '100,01', '101', '-5', '12,345', 'demi'])('is not %p', (typed) => {
    expect(shareIn(typed)).toBeNull();
  });
});

describe('an agreement that is typed', () => {
  it('is sent with the day after its last one, and no limit when none is written', () => {
    expect(wrongFields(whole)).toEqual([]);
    expect(agreementInput(whole)).toEqual({
      ...{ partnerName: 'Agglo', name: 'Aide', startsOn: '2026-09-01', endsOn: '2027-09-01' },
      ...{ shareBasisPoints: 3333, mostCentsPerPeriod: null },
    });
    expect(agreementInput({ ...whole, partnerId: 'p', most: '120' })).toMatchObject({
      partnerId: 'p',
      mostCentsPerPeriod: 12_000,
    });
    expect(agreementInput({ ...whole, partnerId: 'p' })).not.toHaveProperty('partnerName');
  });

  it('says all that is missing at once', () => {
    expect(wrongFields(NEW_AGREEMENT)).toEqual(['partner', 'name', 'days']);
    expect(wrongFields({ ...whole, lastDay: '2026-08-31', share: '0', most: 'peu' })).toEqual([
      'days',
      'share',
      'most',
    ]);
    expect(wrongFields({ ...whole, lastDay: whole.startsOn })).toEqual([]);
  });
});
